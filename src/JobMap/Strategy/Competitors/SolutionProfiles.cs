using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Strategy.Competitors;

/// <summary>Each solution over all outcomes.</summary>
internal static class SolutionProfiles
{
    public static IEnumerable<SolutionProfile> Of(CompetitorSides sides, IReadOnlyList<CompetitiveNeed> needs)
    {
        CompetitiveNeed[] outcomes = [.. needs.Where(need => need.Need.Kind == NeedKind.Outcome)];
        SolutionId[] answered = [.. sides.Users.Select(side => side.Solution).Where(solution => outcomes.Any(need => IsRated(need, solution)))];
        CompetitiveNeed[] common = [.. outcomes.Where(need => need.Importance > 0 && answered.All(solution => IsRated(need, solution)))];
        return sides.Users.Select(side => Of(side.Solution, side.Users.Respondents, outcomes, answered.Contains(side.Solution) ? common : []));
    }

    private static SolutionProfile Of(SolutionId solution, long respondents, CompetitiveNeed[] outcomes, CompetitiveNeed[] common)
    {
        CompetitiveNeed[] contested = [.. outcomes.Where(need => need.Differences.Count > 0 && IsRated(need, solution))];
        return new SolutionProfile(solution, respondents)
        {
            RatedOutcomes = outcomes.Count(need => IsRated(need, solution)),
            WeightedSatisfaction = common.Length == 0 ? null
                : common.Sum(need => need.Importance!.Value * need.StandingOf(solution)!.Satisfaction!.Value) / common.Sum(need => need.Importance!.Value),
            WeightedOutcomes = common.Length,
            BestOn = contested.Count(need => need.Best.Contains(solution)),
            Strengths = new ValueList<NeedId>(IdsOf(contested, need => need.DifferencesOf(solution).All(difference => difference is { IsSignificant: true, Difference: > 0 }))),
            Weaknesses = new ValueList<NeedId>(IdsOf(contested, need => need.DifferencesOf(solution).All(difference => difference is { IsSignificant: true, Difference: < 0 }))),
        };
    }

    private static IEnumerable<NeedId> IdsOf(CompetitiveNeed[] needs, Func<CompetitiveNeed, bool> holds) => needs.Where(holds).Select(need => need.Need.Id);

    private static bool IsRated(CompetitiveNeed need, SolutionId solution) => need.StandingOf(solution)?.Satisfaction is not null;
}
