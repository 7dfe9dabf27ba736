namespace JobMap.Serialization;

/// <summary>Where an item of a journey comes from, in JSON.</summary>
internal sealed record WireDerivedFrom(string Rule, IReadOnlyList<string> Sources, WireFigures? Figures);
