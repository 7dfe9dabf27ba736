namespace JobMap.Serialization.Analyses;

/// <summary>The concepts of a segment against each other, in JSON.</summary>
internal sealed record WireConceptComparison(string? Segment, double? ProbabilityTodayBest, IReadOnlyList<WireConceptDifference> Differences);
