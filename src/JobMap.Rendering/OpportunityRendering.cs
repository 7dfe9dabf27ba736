using JobMap.Opportunity;
using JobMap.Rendering.Documents;
using JobMap.Rendering.Svg;
using JobMap.Rendering.Views;

namespace JobMap.Rendering;

/// <summary>
/// An analysis as text and pictures. Every method is pure and the same in every culture; line ends are <c>\n</c> but for CSV. Outcomes without
/// a score are shown with the reason, and text of users is encoded for the format so that it can add no markup.
/// </summary>
public static class OpportunityRendering
{
    /// <summary>
    /// A Markdown document (CommonMark with tables): per segment a table of ranks, scores and intervals, one digit behind the point; then
    /// the method and the diagnostics.
    /// </summary>
    /// <param name="analysis">The analysis; of one segment or several.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string ToMarkdown(this OpportunityAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return AnalysisMarkdown.Of(analysis);
    }

    /// <summary>
    /// A CSV table by RFC 4180 with a header, one row a score, lines ending in CR LF. Figures are invariant and unrounded: importance and
    /// satisfaction 0..10, opportunity and its limits in points, the probability a share 0..1; fields without a value are blank. Several
    /// straddled thresholds are joined by a semicolon. A text that a spreadsheet would run as a formula has an apostrophe before it.
    /// </summary>
    /// <param name="analysis">The analysis; of one segment or several.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string ToCsv(this OpportunityAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return AnalysisCsv.Of(analysis);
    }

    /// <summary>
    /// The opportunity landscape as an SVG picture: importance across, satisfaction up, both 0..10, the three regions of
    /// <see cref="OpportunityLandscape.ZoneOf"/>, and each scored outcome as a point with its rank. Up to a dozen points also show the
    /// intervals of importance and satisfaction. It scales, has no script, and is light or dark as the reader prefers.
    /// </summary>
    /// <param name="analysis">The analysis of one segment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    /// <exception cref="ArgumentException">The analysis has several segments: take one with <see cref="OpportunityAnalysis.ForSegment"/>.</exception>
    public static string ToLandscapeSvg(this OpportunityAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return LandscapeSvg.Of(analysis, SegmentView.OfOne(analysis));
    }

    /// <summary>
    /// The ranking as an SVG forest plot: a row an outcome with its score and interval, 0 to 20 points, and the thresholds of the profile as
    /// lines. A full circle has a clear band, an open diamond an interval that straddles a threshold.
    /// </summary>
    /// <param name="analysis">The analysis of one segment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    /// <exception cref="ArgumentException">The analysis has several segments: take one with <see cref="OpportunityAnalysis.ForSegment"/>.</exception>
    public static string ToRankingSvg(this OpportunityAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return RankingSvg.Of(analysis, SegmentView.OfOne(analysis));
    }
}
