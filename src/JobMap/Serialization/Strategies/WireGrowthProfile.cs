namespace JobMap.Serialization.Strategies;

/// <summary>The thresholds of growth strategies in JSON.</summary>
internal sealed record WireGrowthProfile(
    string Name, string Thresholds, double UnderservedShare, double OverservedShare, double WinningImprovement, double MiddleImprovement, int MinimumRespondents);
