namespace JobMap.Serialization.Analyses;

/// <summary>What a concept adds in a segment, in JSON; members that cannot be told are null.</summary>
internal sealed record WireConceptValue(
    string Concept, string Name, string? Segment, double? PriceChange, double? Today, WireInterval? TodayInterval, double? Predicted, WireInterval? PredictedInterval,
    double? ValueAdded, WireInterval? ValueAddedInterval, double? ValueAddedLow, double? ValueAddedHigh,
    double? Improvement, WireInterval? ImprovementInterval, double? ImprovementLow, double? ImprovementHigh,
    double? ProbabilityWins, double? ProbabilityMiddle, double? ProbabilityBest, string? Verdict,
    int PredictedOutcomes, int UnchangedOutcomes, int OutcomesWithoutScore, int ClampedPredictions, int UnderservedToday, int UnderservedPredicted, IReadOnlyList<string> Losses,
    int Resamples, string? Reason, IReadOnlyList<WireConceptScore> Scores);
