namespace JobMap.Serialization.Analyses;

/// <summary>An interval of ranks in JSON.</summary>
internal sealed record WireRankInterval(int Lower, int Upper);
