using JobMap.Journeys;
using JobMap.Rendering.Documents;

namespace JobMap.Rendering;

/// <summary>
/// The differences of two journeys, in their order. Every method is pure and the same in every culture; text of users is encoded for the format so that
/// it can add no markup.
/// </summary>
public static class JourneyDiffRendering
{
    /// <summary>
    /// A heading for each sort of part with a line a change below it, then the touchpoints that were planned, against what there is now; "no differences" where there are none.
    /// Line ends are <c>\n</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="diff"/> is null.</exception>
    public static string ToText(this JourneyDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return JourneyChangeTable.Text(diff);
    }

    /// <summary>
    /// A Markdown table of change, subject, id, lane, member, before, after, from and to (stages), difference and the limits of its interval; line ends are <c>\n</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="diff"/> is null.</exception>
    public static string ToMarkdown(this JourneyDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return JourneyChangeTable.Markdown(diff);
    }

    /// <summary>
    /// A CSV table by RFC 4180 of kind, subject, id, lane, member, before, after, from and to (stages), difference, lower and upper; lines end in CR LF. A text that a
    /// spreadsheet would run as a formula has an apostrophe before it; the figures stand as they are.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="diff"/> is null.</exception>
    public static string ToCsv(this JourneyDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return JourneyChangeTable.Csv(diff);
    }
}
