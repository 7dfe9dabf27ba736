using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Strategy.Competitors;

/// <summary>The answers by solution: one group of users per solution in ordinal order, and those who use none that is named.</summary>
internal sealed record CompetitorSides
{
    private static readonly (string Term, Func<SurveyTally, string> Value)[] _terms =
    [
        ("scale", tally => tally.Scale.ToString()), ("weight", tally => tally.WeightVariable ?? "none"), ("way with missing answers", tally => tally.IsCompleteCase ? "complete cases" : "all answers"),
    ];

    public required RatingScale Scale { get; init; }

    public string? SolutionVariable { get; init; }

    public string? WeightVariable { get; init; }

    public bool IsCompleteCase { get; init; }

    public long ExcludedRespondents { get; init; }

    public required IReadOnlyList<(SolutionId Solution, TallyGroup Users)> Users { get; init; }

    /// <summary>Those whose importance alone counts.</summary>
    public required IReadOnlyList<TallyGroup> Others { get; init; }

    /// <summary>Why these answers cannot be compared; empty where they can.</summary>
    public IReadOnlyList<Diagnostic> Refusals { get; init; } = [];

    public long WithoutSolution => Others.Sum(group => group.Respondents);

    public long Respondents => Users.Sum(side => side.Users.Respondents) + WithoutSolution;

    public IEnumerable<TallyGroup> Everybody => [.. Users.Select(side => side.Users), .. Others];

    public static SurveyResponses KeptOf(SurveyResponses responses, CompetitiveOptions options) =>
        options.Missing == MissingAnswers.CompleteCase && !responses.IsCompleteCase ? responses.CompleteCases() : responses;

    /// <summary>One tally, split by solution. Names that differ in white space around them are one solution.</summary>
    public static CompetitorSides Split(SurveyTally tally)
    {
        ILookup<SolutionId, TallyGroup> bySolution = tally.Groups.ToLookup(SolutionOf);
        CompetitorSides sides = Of(tally) with
        {
            SolutionVariable = tally.SegmentVariable,
            Users = [.. bySolution.Where(same => same.Key != SolutionId.Mixed).OrderBy(same => same.Key).Select(same => (same.Key, Together(same)))],
            Others = [.. bySolution[SolutionId.Mixed]],
        };
        return sides.Users.Count >= 2 ? sides : sides with
        {
            Refusals = [DiagnosticCatalogue.CompetitorsTooFew.Create(tally.SegmentVariable is { } variable
                ? $"'{variable}' names {Counted.Of(sides.Users.Count, "solution")}; it takes two to compare."
                : "The answers are not split by the solution that each respondent uses.")],
        };
    }

    /// <summary>One tally per solution.</summary>
    public static CompetitorSides Several(IReadOnlyList<SurveyTally> tallies)
    {
        Diagnostic[] refusals = [.. Refused(tallies)];
        return refusals.Length > 0
            ? new CompetitorSides { Scale = RatingScale.FivePoint, Users = [], Others = [], Refusals = refusals }
            : Of(tallies[0]) with
            {
                ExcludedRespondents = tallies.Sum(tally => tally.ExcludedRespondents),
                Users = [.. tallies.OrderBy(tally => tally.Solution).Select(tally => (tally.Solution, Together(tally.Groups)))],
            };
    }

    private static TallyGroup Together(IEnumerable<TallyGroup> groups) => groups.Aggregate(new TallyGroup(null, 0, []), (sum, group) => sum.Merge(group, null));

    private static CompetitorSides Of(SurveyTally tally) => new()
    {
        Scale = tally.Scale,
        WeightVariable = tally.WeightVariable,
        IsCompleteCase = tally.IsCompleteCase,
        ExcludedRespondents = tally.ExcludedRespondents,
        Users = [],
        Others = [],
    };

    private static SolutionId SolutionOf(TallyGroup group) => SolutionId.TryParse(group.Segment, out SolutionId solution) ? solution : SolutionId.Mixed;

    private static IEnumerable<Diagnostic> Refused(IReadOnlyList<SurveyTally> tallies)
    {
        if (tallies.Count < 2)
        {
            yield return DiagnosticCatalogue.CompetitorsTooFew.Create($"There are answers on {Counted.Of(tallies.Count, "solution")}; it takes two to compare.");
            yield break;
        }

        int unnamed = tallies.Count(tally => tally.Solution == SolutionId.Mixed);
        if (unnamed > 0)
        {
            yield return DiagnosticCatalogue.CompetitorsTooFew.Create(FormattableString.Invariant($"Of {tallies.Count} sets of answers, {unnamed} name no solution."));
        }

        foreach (IGrouping<SolutionId, SurveyTally> twice in tallies.Where(tally => tally.Solution != SolutionId.Mixed).GroupBy(tally => tally.Solution).Where(same => same.Count() > 1))
        {
            yield return DiagnosticCatalogue.CompetitorsTooFew.Create($"'{twice.Key}' has {Counted.Of(twice.Count(), "set")} of answers; merge them into one.");
        }

        foreach ((string term, Func<SurveyTally, string> value) in _terms)
        {
            foreach (SurveyTally other in tallies.Skip(1).Where(tally => value(tally) != value(tallies[0])))
            {
                yield return DiagnosticCatalogue.CompetitorTermsDiffer.Create($"The {term} differs: {value(tallies[0])} in '{tallies[0].Solution}', {value(other)} in '{other.Solution}'.");
            }
        }
    }
}
