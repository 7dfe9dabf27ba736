using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation.Search;

/// <summary>What is missing or doubtful in a search for segments.</summary>
internal static class SegmentationDiagnostics
{
    /// <summary>Sample sizes in print: segments only above it.</summary>
    public const int LeastInPrint = 90;

    /// <summary>Who was left out, and what was filled.</summary>
    public static IReadOnlyList<Diagnostic> OfMissing(int excluded, int filled, DataMatrix data, int respondents, SegmentationOptions options) =>
    [
        .. Where(excluded > 0, () => DiagnosticCatalogue.SegmentationRespondentsExcluded.Create(FormattableString.Invariant(
            $"{excluded} of {Counted.Of(respondents, "respondent")} answered less than {options.MinimumAnswered * 100:0.#} % of the outcomes in both ratings and are in no segment."))),
        .. Where(filled > 0, () => DiagnosticCatalogue.SegmentationAnswersFilled.Create(FormattableString.Invariant(
            $"{filled} of {data.Values.Length} values, {100.0 * filled / data.Values.Length:0.0} %, lack a rating and are filled with the mean of the outcome."))),
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
