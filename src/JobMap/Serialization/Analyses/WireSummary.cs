namespace JobMap.Serialization.Analyses;

/// <summary>The outcomes of a step, or with a null step of the whole map, taken together, in JSON.</summary>
internal sealed record WireSummary(
    string? Step, string? Segment, int Outcomes, int Scored, double? Mean, WireInterval? MeanInterval, double? Maximum, WireInterval? MaximumInterval,
    double? ShareUnderserved, WireInterval? ShareUnderservedInterval);
