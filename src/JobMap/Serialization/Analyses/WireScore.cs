namespace JobMap.Serialization.Analyses;

/// <summary>An opportunity score in JSON; members that cannot be told are null.</summary>
internal sealed record WireScore(
    string Outcome, string Kind, string Statement, string? Step, string? StepName, string? Segment,
    long N, double EffectiveN, long AnsweredImportance, long AnsweredSatisfaction,
    double? Importance, double? Satisfaction, double? Gap, double? Opportunity,
    WireInterval? Interval, WireInterval? ImportanceInterval, WireInterval? SatisfactionInterval, WireInterval? GapInterval, double? Bias, bool Sparse,
    int? Rank, WireRankInterval? RankInterval, double? ProbabilityFirst, double? ProbabilityTop,
    string? Zone, bool? TableStakes, string? Band, IReadOnlyList<double> Straddles, string? Reason);
