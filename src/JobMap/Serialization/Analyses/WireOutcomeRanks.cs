namespace JobMap.Serialization.Analyses;

/// <summary>The ranks of one outcome in JSON; members that cannot be told are null.</summary>
internal sealed record WireOutcomeRanks(
    string Outcome, string Statement, string? Step, int? Rank, int? BestRank, int? WorstRank, IReadOnlyList<WirePlacement> Placements);
