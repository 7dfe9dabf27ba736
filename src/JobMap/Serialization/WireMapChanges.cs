namespace JobMap.Serialization;

/// <summary>The differences of two job maps in JSON.</summary>
internal sealed record WireMapChanges(IReadOnlyList<WireMapChange> Changes);
