using JobMap.Serialization.Analyses;

namespace JobMap.Serialization.Strategies;

/// <summary>The difference of the satisfaction with two solutions in JSON.</summary>
internal sealed record WireSatisfactionDifference(
    string A, string B, double Difference, WireInterval Interval, double P, double AdjustedP, bool Significant);
