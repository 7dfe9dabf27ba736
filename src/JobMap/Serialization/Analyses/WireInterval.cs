namespace JobMap.Serialization.Analyses;

/// <summary>An interval in JSON.</summary>
internal sealed record WireInterval(double Lower, double Upper);
