using JobMap.Rendering.Documents;

namespace JobMap.Rendering;

/// <summary>
/// The differences of two job maps, in their order. Every method is pure and the same in every culture; text of users is encoded for the format so that
/// it can add no markup.
/// </summary>
public static class JobMapDiffRendering
{
    /// <summary>A heading for each list of the map with a line a change below it; "no differences" where there are none. Line ends are <c>\n</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diff"/> is null.</exception>
    public static string ToText(this UniversalJobMapDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return ChangeTable.Text(diff);
    }

    /// <summary>A Markdown table of change, subject, id, member, before, after, from and to; line ends are <c>\n</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diff"/> is null.</exception>
    public static string ToMarkdown(this UniversalJobMapDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return ChangeTable.Markdown(diff);
    }

    /// <summary>
    /// A CSV table by RFC 4180 of kind, subject, id, member, before, after, from and to; lines end in CR LF. A text that a spreadsheet would run as a
    /// formula has an apostrophe before it.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="diff"/> is null.</exception>
    public static string ToCsv(this UniversalJobMapDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return ChangeTable.Csv(diff);
    }
}
