using JobMap.Journeys;
using JobMap.Rendering.Documents;

namespace JobMap.Rendering;

/// <summary>
/// The audit of a journey as text: its findings in their order, what would mend each, and how much of the job is served. Every method is pure and the same in every culture; text of users is encoded for the format.
/// </summary>
public static class JourneyAuditRendering
{
    /// <summary>A line for each finding and one below it for what would mend it; then the served shares, the notes and the numbers of findings. Line ends are <c>\n</c>.</summary>
    /// <param name="audit">The audit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="audit"/> is null.</exception>
    public static string ToText(this JourneyAudit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return AuditTable.Text(audit);
    }

    /// <summary>Markdown: a table of the findings, one of the served shares, and the notes. Line ends are <c>\n</c>.</summary>
    /// <param name="audit">The audit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="audit"/> is null.</exception>
    public static string ToMarkdown(this JourneyAudit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return AuditTable.Markdown(audit);
    }

    /// <summary>A CSV table by RFC 4180 of the findings: id, severity, message, mend, sources, path and line, lines ending in CR LF.</summary>
    /// <param name="audit">The audit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="audit"/> is null.</exception>
    public static string ToCsv(this JourneyAudit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return AuditTable.Csv(audit);
    }
}
