namespace JobMap.Serialization.Analyses;

/// <summary>How much more one concept adds than another, in JSON.</summary>
internal sealed record WireConceptDifference(string A, string B, double Difference, WireInterval? Interval, double? ProbabilityMore);
