namespace JobMap.Serialization.Journeys;

/// <summary>A touchpoint that was planned and exists now, in JSON.</summary>
internal sealed record WireRealized(string Id, string Name, bool AsPlanned);
