using JobMap.Diagnostics;
using JobMap.Rendering.Documents;

namespace JobMap.Rendering;

/// <summary>
/// Diagnostics as text: one a line or a row, in the order given. Every method is pure and the same in every culture; text of users is encoded
/// for the format so that it can add no markup.
/// </summary>
public static class DiagnosticRendering
{
    /// <summary>Lines as a compiler prints them, and a last line with the number of errors, warnings and infos; line ends are <c>\n</c>.</summary>
    /// <param name="diagnostics">The diagnostics; may be none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string ToText(this IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return DiagnosticTable.Text([.. diagnostics]);
    }

    /// <summary>A Markdown table of id, severity, message, path and line; line ends are <c>\n</c>.</summary>
    /// <param name="diagnostics">The diagnostics; may be none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string ToMarkdown(this IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return DiagnosticTable.Markdown(diagnostics);
    }

    /// <summary>
    /// A CSV table by RFC 4180 of id, severity, message, path and line, lines ending in CR LF. A text that a spreadsheet would run as a
    /// formula has an apostrophe before it.
    /// </summary>
    /// <param name="diagnostics">The diagnostics; may be none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string ToCsv(this IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return DiagnosticTable.Csv(diagnostics);
    }
}
