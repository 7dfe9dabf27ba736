using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Cli;

/// <summary>Diagnostics as the result of a command, in each format.</summary>
internal static class DiagnosticTexts
{
    private static readonly SearchValues<char> ToQuote = SearchValues.Create(",\"\r\n");

    public static string Format(IReadOnlyList<Diagnostic> diagnostics, OutputFormat format) => format switch
    {
        OutputFormat.Json => ToJson(diagnostics),
        OutputFormat.Csv => ToCsv(diagnostics),
        OutputFormat.Markdown => ToMarkdown(diagnostics),
        _ => ToText(diagnostics),
    };

    private static string ToText(IReadOnlyList<Diagnostic> diagnostics)
    {
        StringBuilder text = new();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            text.Append(CommandConsole.OneLine(diagnostic.ToString())).Append('\n');
        }

        string Count(DiagnosticSeverity severity, string noun) => Counted.Of(diagnostics.Count(diagnostic => diagnostic.Severity == severity), noun);
        return text.Append($"{Count(DiagnosticSeverity.Error, "error")}, {Count(DiagnosticSeverity.Warning, "warning")}, {Count(DiagnosticSeverity.Info, "info")}\n").ToString();
    }

    private static string ToJson(IReadOnlyList<Diagnostic> diagnostics)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) }))
        {
            json.WriteStartObject();
            json.WriteStartArray("diagnostics");
            foreach (Diagnostic diagnostic in diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("id", diagnostic.Id);
                json.WriteString("severity", SeverityOf(diagnostic));
                json.WriteString("message", diagnostic.Message);
                json.WriteString("remedy", diagnostic.Remedy);
                json.WriteString("path", diagnostic.Location.Path);
                if (diagnostic.Location.Line is { } line)
                {
                    json.WriteNumber("line", line);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string ToCsv(IReadOnlyList<Diagnostic> diagnostics) =>
        string.Concat(diagnostics.Select(d => CsvLine(d.Id, SeverityOf(d), d.Message, d.Location.Path ?? "", FormattableString.Invariant($"{d.Location.Line}")))
            .Prepend(CsvLine("id", "severity", "message", "path", "line")));

    private static string ToMarkdown(IReadOnlyList<Diagnostic> diagnostics) =>
        string.Concat(diagnostics.Select(d => MarkdownLine(d.Id, SeverityOf(d), d.Message, d.Location.Path ?? ""))
            .Prepend("| id | severity | message | path |\n|---|---|---|---|\n"));

    private static string SeverityOf(Diagnostic diagnostic) => diagnostic.Severity.ToString().ToLowerInvariant();

    private static string CsvLine(params string[] fields) => string.Join(',', fields.Select(CsvField)) + "\r\n";

    /// <summary>RFC 4180; a text that a spreadsheet would run as a formula gets an apostrophe in front.</summary>
    private static string CsvField(string text)
    {
        string safe = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(ToQuote) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string MarkdownLine(params string[] cells) =>
        "| " + string.Join(" | ", cells.Select(cell => CommandConsole.OneLine(HtmlEncoder.Default.Encode(cell)).Replace("|", "\\|", StringComparison.Ordinal))) + " |\n";
}
