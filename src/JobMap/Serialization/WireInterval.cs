namespace JobMap.Serialization;

/// <summary>An interval in JSON.</summary>
internal sealed record WireInterval(double Lower, double Upper);
