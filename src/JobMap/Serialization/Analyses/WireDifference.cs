namespace JobMap.Serialization.Analyses;

/// <summary>The difference of one outcome in JSON; members that cannot be told are null.</summary>
internal sealed record WireDifference(
    string Outcome, string Statement, string A, string B, double? OpportunityA, double? OpportunityB, long? AnsweredA, long? AnsweredB,
    double? Difference, WireInterval? Interval, double? P, double? AdjustedP, bool? Significant, WireEquivalence? Equivalence, string? Reason);
