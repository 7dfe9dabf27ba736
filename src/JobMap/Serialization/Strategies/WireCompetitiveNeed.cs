using JobMap.Serialization.Analyses;

namespace JobMap.Serialization.Strategies;

/// <summary>One need of a comparison of solutions in JSON; members that cannot be told are null.</summary>
internal sealed record WireCompetitiveNeed(
    string Outcome, string Kind, string Statement, double? Importance, WireInterval? ImportanceInterval, long N, IReadOnlyList<string> Best, bool? BestSure, IReadOnlyList<string> Contenders,
    string? Service, IReadOnlyList<WireStanding> Standings, IReadOnlyList<WireSatisfactionDifference> Differences);
