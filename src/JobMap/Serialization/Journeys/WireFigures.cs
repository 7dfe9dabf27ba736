using JobMap.Serialization.Analyses;

namespace JobMap.Serialization.Journeys;

/// <summary>The figures behind an item of a journey, in JSON.</summary>
internal sealed record WireFigures(string Need, double? Opportunity, WireInterval? Interval, double? Importance, double? Satisfaction, long N, int? Rank);
