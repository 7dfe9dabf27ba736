using JobMap.Rendering.Documents;

namespace JobMap.Rendering;

/// <summary>
/// Outcome statements with their parts and what the checker says of them, in the order given. Every method is pure and the same in every culture;
/// text of users is encoded for the format so that it can add no markup.
/// </summary>
public static class OutcomeStatementRendering
{
    /// <summary>A block a statement: the text, its parts one a line, what is wrong with it, and what could be written instead; line ends are <c>\n</c>.</summary>
    /// <param name="statements">The statements; may be none.</param>
    /// <param name="options">How they are checked; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statements"/> is null.</exception>
    public static string ToText(this IEnumerable<OutcomeStatement> statements, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return StatementTable.Text(statements, options);
    }

    /// <summary>A Markdown table of statement, direction, unit, object, clarifier and diagnostics; line ends are <c>\n</c>.</summary>
    /// <param name="statements">The statements; may be none.</param>
    /// <param name="options">How they are checked; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statements"/> is null.</exception>
    public static string ToMarkdown(this IEnumerable<OutcomeStatement> statements, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return StatementTable.Markdown(statements, options);
    }

    /// <summary>
    /// A CSV table by RFC 4180 of statement, direction, unit, object, clarifier, example and the ids of the diagnostics, separated by spaces; lines end
    /// in CR LF. A text that a spreadsheet would run as a formula has an apostrophe before it.
    /// </summary>
    /// <param name="statements">The statements; may be none.</param>
    /// <param name="options">How they are checked; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statements"/> is null.</exception>
    public static string ToCsv(this IEnumerable<OutcomeStatement> statements, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return StatementTable.Csv(statements, options);
    }
}
