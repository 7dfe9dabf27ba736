namespace JobMap.Serialization.Analyses;

/// <summary>A policy that the answers do not allow, in JSON.</summary>
internal sealed record WireUnavailable(string Missing, string Reason);
