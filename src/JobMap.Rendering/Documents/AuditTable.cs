using System.Globalization;
using System.Text;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Journeys;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Documents;

/// <summary>An audit in lines and rows.</summary>
internal static class AuditTable
{
    public static string Text(JourneyAudit audit)
    {
        StringBuilder text = new();
        foreach (JourneyFinding finding in audit.Findings)
        {
            text.Append(CleanText.Line(finding.Diagnostic.ToString())).Append("\n  ").Append(CleanText.Line(finding.Remedy)).Append('\n');
        }

        text.Append(audit.Findings.Count > 0 ? "\n" : "").Append(Served(audit.Coverage)).Append('\n');
        foreach (ServedShare step in audit.Coverage.Steps)
        {
            text.Append("  ").Append(CleanText.Line(step.Of?.Id ?? "")).Append(": ").Append(ShareOf(step)).Append('\n');
        }

        foreach (string note in audit.Notes)
        {
            text.Append(CleanText.Line(note)).Append('\n');
        }

        string Count(DiagnosticSeverity severity, string noun) => Counted.Of(audit.Findings.Count(finding => finding.Diagnostic.Severity == severity), noun);
        return text.Append($"{Count(DiagnosticSeverity.Warning, "warning")}, {Count(DiagnosticSeverity.Info, "info")}\n").ToString();
    }

    public static string Markdown(JourneyAudit audit)
    {
        StringBuilder text = new("| id | severity | finding | what would mend it |\n|---|---|---|---|\n");
        foreach (JourneyFinding finding in audit.Findings)
        {
            text.Append($"| {finding.Diagnostic.Id} | {SeverityOf(finding)} | {MarkdownText.Of(finding.Diagnostic.Message)} | {MarkdownText.Of(finding.Remedy)} |\n");
        }

        text.Append($"\n{MarkdownText.Of(Served(audit.Coverage))}\n\n| step | served | outcomes |\n|---|---:|---:|\n");
        foreach (ServedShare step in audit.Coverage.Steps)
        {
            text.Append($"| {MarkdownText.Of(step.Of?.Id ?? "")} | {Figures.Percent(step.Share)} | {Figures.Whole(step.Served)} of {Figures.Whole(step.Outcomes)} |\n");
        }

        foreach (string note in audit.Notes)
        {
            text.Append($"\n{MarkdownText.Of(note)}\n");
        }

        return text.ToString();
    }

    public static string Csv(JourneyAudit audit)
    {
        StringBuilder table = new("id,severity,message,mend,sources,path,line" + CsvText.LineEnd);
        foreach (JourneyFinding finding in audit.Findings)
        {
            table.AppendJoin(
                ',', finding.Diagnostic.Id, SeverityOf(finding), CsvText.Of(finding.Diagnostic.Message), CsvText.Of(finding.Remedy), CsvText.Of(string.Join(' ', finding.Sources)),
                CsvText.Of(finding.Diagnostic.Location.Path), finding.Diagnostic.Location.Line?.ToString(CultureInfo.InvariantCulture) ?? "").Append(CsvText.LineEnd);
        }

        return table.ToString();
    }

    private static string Served(JourneyCoverage coverage) =>
        $"Touchpoints serve {ShareOf(coverage.Whole)} of the job, {(coverage.IsWeighted ? "by importance" : "by number, since there are no scores")}"
            + (coverage.Whole.ShareOnceBuilt > coverage.Whole.Share ? $"; {Figures.Percent(coverage.Whole.ShareOnceBuilt)} once what is planned exists." : ".");

    private static string ShareOf(ServedShare share) => $"{Figures.Percent(share.Share)} ({Figures.Whole(share.Served)} of {Counted.Of(share.Outcomes, "outcome")})";

    private static string SeverityOf(JourneyFinding finding) => finding.Diagnostic.Severity.ToString().ToLowerInvariant();
}
