namespace JobMap.Serialization.Strategies;

/// <summary>One solution over all outcomes in JSON.</summary>
internal sealed record WireSolution(
    string Solution, long Respondents, int RatedOutcomes, double? WeightedSatisfaction, int WeightedOutcomes, int BestOn, IReadOnlyList<string> Strengths, IReadOnlyList<string> Weaknesses);
