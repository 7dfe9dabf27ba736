using JobMap.Serialization.Analyses;

namespace JobMap.Serialization.Strategies;

/// <summary>One solution on one need in JSON; members that cannot be told are null.</summary>
internal sealed record WireStanding(
    string Solution, long N, double? Satisfaction, WireInterval? SatisfactionInterval, double? Opportunity, WireInterval? Interval, string? Reason);
