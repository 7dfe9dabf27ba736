using JobMap.Opportunity;
using JobMap.Rendering.Documents;

namespace JobMap.Rendering;

/// <summary>
/// A comparison as text. Every method is pure and the same in every culture. Outcomes without a difference are shown with the reason, and text of users is encoded for the
/// format so that it can add no markup.
/// </summary>
public static class ComparisonRendering
{
    /// <summary>
    /// A table for a terminal: pair by pair, the smallest p-value first, a star where a difference is significant; the method below. One digit behind the point; line ends are <c>\n</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string ToText(this OpportunityComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ComparisonText.Of(comparison);
    }

    /// <summary>A Markdown document (CommonMark with tables): a table per pair, the smallest p-value first, then the method and the diagnostics; line ends are <c>\n</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string ToMarkdown(this OpportunityComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ComparisonMarkdown.Of(comparison);
    }

    /// <summary>
    /// A CSV table by RFC 4180 with a header, one row a difference in the order of the comparison, lines ending in CR LF. Figures are invariant and unrounded; fields without a
    /// value are blank. A text that a spreadsheet would run as a formula has an apostrophe before it.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string ToCsv(this OpportunityComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ComparisonCsv.Of(comparison);
    }
}
