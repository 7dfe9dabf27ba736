using JobMap.Opportunity;
using JobMap.Rendering.Sections;
using JobMap.Rendering.Texts;
using JobMap.Segmentation;

namespace JobMap.Rendering;

/// <summary>
/// Segments as text. Every method is pure and the same in every culture. Where no segments are worth reporting the reason stands in their place, and text of users is encoded for the format so that it
/// can add no markup.
/// </summary>
public static class SegmentationRendering
{
    /// <summary>Tables for a terminal: the segments, what each wants, what tells them apart, what was tried and how; line ends are <c>\n</c>.</summary>
    /// <param name="segmentation">The segmentation.</param>
    /// <param name="analysis">The scores by segment, of the answers that <see cref="MarketSegmentation.Split"/> gave; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="segmentation"/> is null.</exception>
    /// <exception cref="ArgumentException">The analysis lacks a segment.</exception>
    public static string ToText(this MarketSegmentation segmentation, OpportunityAnalysis? analysis = null)
    {
        ArgumentNullException.ThrowIfNull(segmentation);
        return SectionText.Of(SegmentationSections.Of(segmentation, analysis));
    }

    /// <summary>A Markdown document (CommonMark with tables); line ends are <c>\n</c>.</summary>
    /// <inheritdoc cref="ToText" path="/param|/exception"/>
    public static string ToMarkdown(this MarketSegmentation segmentation, OpportunityAnalysis? analysis = null)
    {
        ArgumentNullException.ThrowIfNull(segmentation);
        return SectionMarkdown.Of("Segments", SegmentationSections.Of(segmentation, analysis), segmentation.Diagnostics);
    }

    /// <summary>A CSV table by RFC 4180 with a header, one row a segment, lines ending in CR LF; figures are invariant and unrounded. Without segments it has the header alone.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="segmentation"/> is null.</exception>
    public static string ToCsv(this MarketSegmentation segmentation)
    {
        ArgumentNullException.ThrowIfNull(segmentation);
        return CsvTable.Of("segment,size,share,stability,recovery,silhouette,top_outcomes", segmentation.Segments.Select(segment => (string[])
        [
            CsvText.Of(segment.Id), Figures.Whole(segment.Size), Figures.Exact(segment.Share), Figures.Exact(segment.Stability), Figures.Exact(segment.Recovery), Figures.Exact(segment.Silhouette),
            CsvText.Of(string.Join(' ', segment.TopOutcomes)),
        ]));
    }
}
