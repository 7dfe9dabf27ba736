namespace JobMap.Benchmarks.Naive;

/// <summary>What the naive bootstrap says of one outcome.</summary>
internal sealed record NaiveRank(NeedId Outcome, double Opportunity, double ProbabilityTop, int Best, int Worst);
