namespace JobMap.Serialization.JobMaps;

/// <summary>A difference of two job maps in JSON; what there is not is null.</summary>
internal sealed record WireMapChange(string Kind, string Subject, string? Id, string? Member, string? Before, string? After, string? From, string? To);
