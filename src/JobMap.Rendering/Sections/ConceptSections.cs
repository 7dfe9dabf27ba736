using System.Globalization;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Strategy;

namespace JobMap.Rendering.Sections;

/// <summary>An evaluation of concepts in words and tables: what each adds, each against the others, and what becomes of the outcomes, segment by segment.</summary>
internal static class ConceptSections
{
    public static IEnumerable<Section> Of(ConceptEvaluation evaluation)
    {
        foreach (ConceptComparison comparison in evaluation.Comparisons)
        {
            ConceptValue[] values = [.. evaluation.Values.Where(value => value.Segment == comparison.Segment)];
            yield return Values(evaluation, comparison, values);
            if (comparison.Differences.Count > 0)
            {
                yield return Differences(comparison);
            }

            foreach (ConceptValue value in values)
            {
                yield return Outcomes(value);
            }
        }

        yield return Method(evaluation);
    }

    /// <summary>A verdict as a reader calls it.</summary>
    public static string Of(ImprovementVerdict? verdict) => verdict switch
    {
        null => Figures.None,
        ImprovementVerdict.ClearlyBetter => "clearly better",
        ImprovementVerdict.Promising => "promising",
        ImprovementVerdict.StuckInTheMiddle => "stuck in the middle",
        ImprovementVerdict.Worse => "worse",
        _ => "not clear",
    };

    private static Section Values(ConceptEvaluation evaluation, ConceptComparison comparison, ConceptValue[] values) => new(Titled($"What {Names.Count(values.Length, "concept adds", "concepts add")}", comparison.Segment))
    {
        Table = new SectionTable(
            [
                SectionColumn.Words("concept"), SectionColumn.Figure("value today"), SectionColumn.Figure("with it"), SectionColumn.Figure("added"), SectionColumn.Figure("improvement"),
                SectionColumn.Figure($"P(≥ {Figures.Percent(evaluation.Options.Thresholds.Wins)})"), SectionColumn.Figure("P(best)"), SectionColumn.Figure("price"), SectionColumn.Words("verdict"),
            ],
            [
                .. values.Select(value => (string[])
                [
                    $"{value.Concept.Id}: {value.Concept.Name}", Two(value.Today), Two(value.Predicted), Signed(value.ValueAdded, value.ValueAddedInterval), Share(value.Improvement, value.ImprovementInterval),
                    Figures.Percent(value.ProbabilityWins), Figures.Percent(value.ProbabilityBest), Percent(value.Concept.PriceChange), Of(value.Verdict),
                ]),
            ]),
        Notes =
        [
            .. values.Where(value => value.Reason is not null).Select(value => $"{value.Concept.Id}: {value.Reason}."),
            .. comparison.ProbabilityTodayBest is { } today ? [$"No concept adds anything, so that today is best, in {Figures.Percent(today)} of resamples."] : Array.Empty<string>(),
        ],
    };

    private static Section Differences(ConceptComparison comparison) => new(Titled("The concepts against each other", comparison.Segment))
    {
        Table = new SectionTable(
            [SectionColumn.Words("a"), SectionColumn.Words("b"), SectionColumn.Figure("a adds more by"), SectionColumn.Figure("P(a adds more)")],
            [.. comparison.Differences.Select(difference => (string[])[difference.A.Value, difference.B.Value, Signed(difference.Difference, difference.Interval), Figures.Percent(difference.ProbabilityMore)])]),
    };

    private static Section Outcomes(ConceptValue value) => new(Titled(value.Concept.Name, value.Segment))
    {
        Lead = [.. value.Concept.Description is { } description ? [description] : Array.Empty<string>(), value.Explain()],
        Table = new SectionTable(
            [
                SectionColumn.Words(""), SectionColumn.Figure("satisfaction"), SectionColumn.Figure("with it"), SectionColumn.Figure("change"), SectionColumn.Figure("opportunity"), SectionColumn.Figure("with it"),
                SectionColumn.Words("outcome"),
            ],
            [.. value.Scores.Where(score => score.Change is not null && score.Prediction is not null).OrderByDescending(score => score.Change).Select(Row)]),
        Notes =
        [
            .. value.Scores.Where(score => score.Prediction is not null && score.Reason is not null).Select(score => $"{score.Need.Id} is predicted and has no score: {score.Reason}."),
        ],
    };

    private static string[] Row(ConceptScore score) =>
    [
        score.Change > 0 ? "gain" : score.IsLoss ? "loss" : "same", Figures.Rounded(score.Today.Satisfaction),
        score.PredictedSatisfactionLow is { } low ? $"{Figures.Rounded(score.PredictedSatisfaction)} ({Figures.Rounded(low)} to {Figures.Rounded(score.PredictedSatisfactionHigh)})" : Figures.Rounded(score.PredictedSatisfaction),
        score.Change!.Value.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture), Figures.WithInterval(score.Today),
        Figures.WithInterval(score.PredictedOpportunity, score.PredictedInterval, score.Today.Definition), $"{score.Need.Id}: {score.Need.Statement}",
    ];

    private static Section Method(ConceptEvaluation evaluation) => new("Method")
    {
        Lead =
        [
            $"Value: satisfaction weighted by importance, V = Σ I·S / Σ I, 0 to 10; improvement: V with the concept / V today − 1, held against {evaluation.Options.Thresholds} ({evaluation.Options.Thresholds.Source}), which does not say how it is computed.",
            $"Choices: {evaluation.Options.Scoring.Definition}, {evaluation.Options.Scoring.Missing}, intervals at {Figures.Level(evaluation.Options.Scoring.Level)}, {Names.Count(evaluation.Options.Scoring.Resamples, "resample")}, seed {evaluation.Options.Scoring.Seed.ToString(CultureInfo.InvariantCulture)}.",
            $"{Names.Count(evaluation.Respondents, "respondent")}; satisfaction of today speaks of {evaluation.Solution}. Intervals hold what the sample leaves open, not whether a prediction is right.",
        ],
    };

    private static string Titled(string title, string? segment) => segment is null ? title : $"{title}, segment {segment}";

    private static string Two(double? value) => value is { } v ? v.ToString("0.00;-0.00;0.00", CultureInfo.InvariantCulture) : Figures.None;

    private static string Signed(double? value, ConfidenceInterval? interval)
    {
        string points = value is { } v ? v.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) : Figures.None;
        return interval is { } i ? $"{points} [{Two(i.Lower)} to {Two(i.Upper)}]" : points;
    }

    private static string Share(double? share, ConfidenceInterval? interval) => interval is { } i ? $"{Percent(share)} [{Percent(i.Lower)} to {Percent(i.Upper)}]" : Percent(share);

    private static string Percent(double? share) => share is { } s ? (100 * s).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " %" : Figures.None;
}
