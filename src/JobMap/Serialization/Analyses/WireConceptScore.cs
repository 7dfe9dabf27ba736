namespace JobMap.Serialization.Analyses;

/// <summary>An outcome with a concept in JSON; members that cannot be told are null.</summary>
internal sealed record WireConceptScore(
    string Outcome, string Statement, long N, double? Importance, double? Satisfaction, double? PredictedSatisfaction, double? PredictedSatisfactionLow, double? PredictedSatisfactionHigh, double? Change,
    double? Opportunity, WireInterval? Interval, double? PredictedOpportunity, WireInterval? PredictedInterval, string? Zone, string? PredictedZone, bool HasPrediction, bool Loss, bool Clamped, string? Rationale, string? Reason);
