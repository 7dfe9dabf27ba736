using System.Text.Json;
using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Journeys;

namespace JobMap.Serialization;

/// <content>The audit of a journey.</content>
public static partial class JobMapJson
{
    /// <summary>Writes an audit: the findings as diagnostics, each with what would mend it, its sources and figures; how much of the job is served; and what was not looked for.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="audit"/> is null.</exception>
    public static string Serialize(JourneyAudit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return JsonSerializer.Serialize(AuditWire.ToWire(audit), WireContext.Readable.WireAudit);
    }

    /// <summary>The audit with the lines and columns of its findings in the document that the journey was read from. It never throws on what the text says.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="utf8Json">The document of the journey, with or without a byte order mark.</param>
    /// <param name="source">The name of the file; may be null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="audit"/> is null.</exception>
    public static JourneyAudit Locate(JourneyAudit audit, ReadOnlySpan<byte> utf8Json, string? source)
    {
        ArgumentNullException.ThrowIfNull(audit);
        IReadOnlyList<Diagnostic> located = Locate(audit.Findings.Select(finding => finding.Diagnostic), utf8Json, source);
        return new JourneyAudit(audit.Findings.Select((finding, i) => finding with { Diagnostic = located[i] }), audit.Coverage, audit.Notes) { Options = audit.Options, Terms = audit.Terms };
    }
}
