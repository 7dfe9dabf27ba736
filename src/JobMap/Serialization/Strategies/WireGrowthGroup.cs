using JobMap.Serialization.Analyses;

namespace JobMap.Serialization.Strategies;

/// <summary>How the outcomes of a group are served, in JSON.</summary>
internal sealed record WireGrowthGroup(
    string? Segment, long N, bool Small, int Scored, double? UnderservedShare, WireInterval? UnderservedBounds, double? OverservedShare, WireInterval? OverservedBounds);
