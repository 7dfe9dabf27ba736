namespace JobMap.Serialization.Journeys;

/// <summary>Where an item of a journey comes from, in JSON.</summary>
internal sealed record WireDerivedFrom(string Rule, IReadOnlyList<string> Sources, IReadOnlyList<WireFigures>? Figures);
