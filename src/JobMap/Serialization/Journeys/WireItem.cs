namespace JobMap.Serialization.Journeys;

/// <summary>An item of a journey in JSON.</summary>
internal sealed record WireItem(string Text, WireDerivedFrom DerivedFrom);
