namespace JobMap.Serialization.JobMaps;

/// <summary>The differences of two job maps in JSON.</summary>
internal sealed record WireMapChanges(IReadOnlyList<WireMapChange> Changes);
