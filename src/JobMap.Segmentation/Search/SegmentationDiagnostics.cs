using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Segmentation.Search;

/// <summary>What is missing or doubtful in a search for segments.</summary>
internal static class SegmentationDiagnostics
{
    /// <summary>Sample sizes in print: segments only above it.</summary>
    public const int LeastInPrint = 90;

    /// <summary>What the answers lack.</summary>
    public static IReadOnlyList<Diagnostic> OfAnswers(UniversalJobMap map, SurveyResponses responses, AnalysedAnswers answers, SegmentationOptions options) =>
    [
        .. OfMissing(answers, responses.Respondents, options),
        .. Where(responses.WeightVariable is not null, () => DiagnosticCatalogue.SegmentationWeightsIgnored.Create(
            $"The weights '{responses.WeightVariable}' play no part in the search: sizes and shares are those of the sample.")),
        .. Where(answers.Outcomes.Length < map.Outcomes.Count, () => DiagnosticCatalogue.SegmentationOutcomesExcluded.Create(FormattableString.Invariant(
            $"{map.Outcomes.Count - answers.Outcomes.Length} of {Counted.Of(map.Outcomes.Count, "outcome")} of the map {(map.Outcomes.Count - answers.Outcomes.Length == 1 ? "has" : "have")} no part in the search: {answers.Constant.Length} answered alike by all or by nobody, {map.Outcomes.Count - answers.Outcomes.Length - answers.Constant.Length} not asked for."))),
    ];

    /// <summary>Who was left out, and what was filled.</summary>
    public static IReadOnlyList<Diagnostic> OfMissing(AnalysedAnswers answers, int respondents, SegmentationOptions options) =>
    [
        .. Where(answers.Excluded > 0, () => DiagnosticCatalogue.SegmentationRespondentsExcluded.Create(FormattableString.Invariant(
            $"{answers.Excluded} of {Counted.Of(respondents, "respondent")} answered less than {options.MinimumAnswered * 100:0.#} % of the outcomes in both ratings and are in no segment."))),
        .. Where(answers.Filled > 0, () => DiagnosticCatalogue.SegmentationAnswersFilled.Create(FormattableString.Invariant(
            $"{answers.Filled} of {answers.Measures.Values.Length} values, {100.0 * answers.Filled / answers.Measures.Values.Length:0.0} %, lack a rating and are filled with the mean of the outcome."))),
    ];

    /// <summary>What the segments leave in doubt.</summary>
    public static IReadOnlyList<Diagnostic> OfSegments(MarketSegmentation found) =>
    [
        .. found.Segments.Where(segment => segment.Size <= LeastInPrint).Select(segment => DiagnosticCatalogue.SegmentSmall.Create(FormattableString.Invariant(
            $"Segment '{segment.Id}' has {Counted.Of(segment.Size, "respondent")}; published practice reports segments above {LeastInPrint}."))),
        .. Where(found.ContinuumCheck is { } check && check.Probability > found.Options.MaximumNullProbability, () => DiagnosticCatalogue.SegmentsContinuous.Create(FormattableString.Invariant(
            $"A continuum would do as well: a silhouette of {found.ContinuumCheck!.Silhouette:0.000} where a continuum gives {found.ContinuumCheck.MeanSilhouette:0.000} on average, p = {found.ContinuumCheck.Probability:0.000}."))),
        DiagnosticCatalogue.SegmentDifferencesOverstated.Create("The segments were found by their answers on the outcomes: tests of these outcomes between them in the same answers overstate the differences."),
    ];

    private static IEnumerable<Diagnostic> Where(bool holds, Func<Diagnostic> make) => holds ? [make()] : [];
}
