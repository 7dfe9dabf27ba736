namespace JobMap.Serialization.Journeys;

/// <summary>An empty lane in JSON.</summary>
internal sealed record WireEmptyLane(string Lane, string Reason);
