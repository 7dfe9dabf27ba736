using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Strategy.Competitors;

/// <summary>What is to be said of a comparison of solutions: what was left out, missing or doubtful.</summary>
internal static class CompetitorChecks
{
    private const int Shown = 10;

    public static IEnumerable<Diagnostic> Of(CompetitorSides sides, CompetitiveOptions options, IReadOnlyList<CompetitiveNeed> needs, IEnumerable<NeedId> unknown) =>
    [
        .. OfRespondents(sides), .. OfUsers(sides, options), .. OfNeeds(sides, needs),
        .. unknown.Select(need => DiagnosticCatalogue.RatingColumnUnknown.Create($"There are answers on '{need}', which the map does not have; they are left out.")),
    ];

    /// <summary>Surveys in which as many people gave the same importance ratings throughout; the satisfaction belongs to solutions, the importance to people.</summary>
    public static IEnumerable<Diagnostic> SamePeople(IReadOnlyList<SurveyResponses> surveys)
    {
        for (int a = 0; a < surveys.Count; a++)
        {
            for (int b = a + 1; b < surveys.Count; b++)
            {
                if (LookTheSame(surveys[a], surveys[b]))
                {
                    yield return DiagnosticCatalogue.CompetitorsSamePeople.Create(
                        $"The {Counted.Of(surveys[a].Respondents, "respondent")} of '{surveys[a].Solution}' and of '{surveys[b].Solution}' gave the same importance ratings throughout.");
                }
            }
        }
    }

    private static bool LookTheSame(SurveyResponses a, SurveyResponses b)
    {
        NeedId[] shared = [.. a.Needs.Intersect(b.Needs)];
        return a.Respondents == b.Respondents && a.Scale == b.Scale
            && shared.All(need => a.ImportanceOf(need).SequenceEqual(b.ImportanceOf(need))) && shared.Any(need => a.ImportanceOf(need).ContainsAnyExcept((byte)0));
    }

    private static IEnumerable<Diagnostic> OfRespondents(CompetitorSides sides)
    {
        if (sides.WithoutSolution > 0)
        {
            yield return DiagnosticCatalogue.CompetitorUnnamed.Create(
                $"Without a solution in '{sides.SolutionVariable}': {Counted.Of(sides.WithoutSolution, "respondent")}; their importance counts, their satisfaction does not.");
        }

        if (sides.ExcludedRespondents > 0)
        {
            yield return DiagnosticCatalogue.RespondentsIncomplete.Create(FormattableString.Invariant(
                $"Left out because they did not answer everything: {sides.ExcludedRespondents} of {Counted.Of(sides.ExcludedRespondents + sides.Respondents, "respondent")}."));
        }
    }

    private static IEnumerable<Diagnostic> OfUsers(CompetitorSides sides, CompetitiveOptions options)
    {
        foreach ((SolutionId solution, TallyGroup users) in sides.Users.Where(side => side.Users.Respondents < options.SmallSample))
        {
            yield return DiagnosticCatalogue.CompetitorSampleSmall.Create(FormattableString.Invariant($"'{solution}' has {Counted.Of(users.Respondents, "user")}, fewer than {options.SmallSample}."));
        }
    }

    private static IEnumerable<Diagnostic> OfNeeds(CompetitorSides sides, IReadOnlyList<CompetitiveNeed> needs)
    {
        foreach ((SolutionId solution, _) in sides.Users)
        {
            CompetitiveNeed[] unrated = [.. needs.Where(need => need.StandingOf(solution)!.Satisfaction is null)];
            if (unrated.Length > 0)
            {
                yield return DiagnosticCatalogue.CompetitorUnrated.Create(FormattableString.Invariant(
                    $"'{solution}' has no satisfaction on {unrated.Length} of {Counted.Of(needs.Count, "need")}: {Listed(unrated, need => $"'{need.Need.Id}' since {need.StandingOf(solution)!.Reason}")}."));
            }
        }

        CompetitiveNeed[] sparse = [.. needs.Where(need => need.Standings.Any(standing => standing.Score.IsSparse))];
        if (sparse.Length > 0)
        {
            yield return DiagnosticCatalogue.CellsSparse.Create(
                $"With fewer than 5 users of a solution in a cell of important × satisfied: {Counted.Of(sparse.Length, "need")}, {Listed(sparse, need => $"'{need.Need.Id}'")}.");
        }
    }

    private static string Listed(CompetitiveNeed[] needs, Func<CompetitiveNeed, string> text) => string.Join(", ", needs.Take(Shown).Select(text)) + (needs.Length > Shown ? ", …" : "");
}
