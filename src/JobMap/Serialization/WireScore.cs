namespace JobMap.Serialization;

/// <summary>An opportunity score in JSON; members that cannot be told are null.</summary>
internal sealed record WireScore(
    string Outcome, string Statement, string? Step, string? StepName, string? Segment,
    long N, long AnsweredImportance, long AnsweredSatisfaction,
    double? Importance, double? Satisfaction, double? Opportunity,
    WireInterval? Interval, WireInterval? ImportanceInterval, WireInterval? SatisfactionInterval,
    int? Rank, WireRankInterval? RankInterval, double? ProbabilityTop,
    string? Zone, string? Band, IReadOnlyList<double> Straddles, string? Reason);
