using JobMap.Opportunity;
using JobMap.Rendering.Documents;

namespace JobMap.Rendering;

/// <summary>
/// A sensitivity as text. Every method is pure and the same in every culture. Outcomes without a score are shown with the reason, and text of users is encoded for the
/// format so that it can add no markup.
/// </summary>
public static class SensitivityRendering
{
    /// <summary>
    /// Two tables for a terminal: the rankings, each with a number and its agreement with the base, and the rank of every outcome by each of these numbers; what cannot be
    /// had below. Line ends are <c>\n</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="sensitivity"/> is null.</exception>
    public static string ToText(this OpportunitySensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        return SensitivityText.Of(sensitivity);
    }

    /// <summary>A Markdown document (CommonMark with tables): the rankings, the ranks and the bands of every outcome, the method; line ends are <c>\n</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sensitivity"/> is null.</exception>
    public static string ToMarkdown(this OpportunitySensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        return SensitivityMarkdown.Of(sensitivity);
    }

    /// <summary>
    /// A CSV table by RFC 4180 with a header, one row an outcome and ranking, lines ending in CR LF. Figures are invariant and unrounded; fields without a value are blank.
    /// Several bands are joined by a semicolon, each behind its profile and a colon. A text that a spreadsheet would run as a formula has an apostrophe before it.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="sensitivity"/> is null.</exception>
    public static string ToCsv(this OpportunitySensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        return SensitivityCsv.Of(sensitivity);
    }
}
