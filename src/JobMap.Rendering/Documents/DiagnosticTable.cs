using System.Globalization;
using System.Text;
using JobMap.Diagnostics;
using JobMap.Internals;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Documents;

/// <summary>Diagnostics in lines and rows.</summary>
internal static class DiagnosticTable
{
    public static string Text(IReadOnlyList<Diagnostic> diagnostics)
    {
        StringBuilder text = new();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            text.Append(CleanText.Line(diagnostic.ToString())).Append('\n');
        }

        string Count(DiagnosticSeverity severity, string noun) => Counted.Of(diagnostics.Count(diagnostic => diagnostic.Severity == severity), noun);
        return text.Append($"{Count(DiagnosticSeverity.Error, "error")}, {Count(DiagnosticSeverity.Warning, "warning")}, {Count(DiagnosticSeverity.Info, "info")}\n").ToString();
    }

    public static string Markdown(IEnumerable<Diagnostic> diagnostics)
    {
        StringBuilder table = new("| id | severity | message | path | line |\n|---|---|---|---|---|\n");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            table.Append($"| {diagnostic.Id} | {SeverityOf(diagnostic)} | {MarkdownText.Of(diagnostic.Message)} | {MarkdownText.Of(diagnostic.Location.Path ?? "")} | {LineOf(diagnostic)} |\n");
        }

        return table.ToString();
    }

    public static string Csv(IEnumerable<Diagnostic> diagnostics)
    {
        StringBuilder table = new("id,severity,message,path,line" + CsvText.LineEnd);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            table.AppendJoin(',', diagnostic.Id, SeverityOf(diagnostic), CsvText.Of(diagnostic.Message), CsvText.Of(diagnostic.Location.Path), LineOf(diagnostic)).Append(CsvText.LineEnd);
        }

        return table.ToString();
    }

    private static string LineOf(Diagnostic diagnostic) => diagnostic.Location.Line?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string SeverityOf(Diagnostic diagnostic) => diagnostic.Severity.ToString().ToLowerInvariant();
}
