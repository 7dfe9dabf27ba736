namespace JobMap.Serialization.Analyses;

/// <summary>The figures behind an item of a journey, in JSON.</summary>
internal sealed record WireFigures(double? Opportunity, WireInterval? Interval, double? Importance, double? Satisfaction, long N, int? Rank);
