namespace JobMap.Serialization.Journeys;

/// <summary>A job step without a stage in JSON.</summary>
internal sealed record WireUnplaced(string Id, string Reason);
