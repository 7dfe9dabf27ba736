using System.Globalization;
using JobMap.Ingestion;

namespace JobMap.Cli;

/// <summary>The rating columns of a report, a row each.</summary>
internal static class ColumnsTable
{
    private static readonly string[] Headings = ["column", "place", "role", "outcome", "reversed", "answered", "blank", "missing", "dontKnow", "notApplicable", "outOfScale", "unparsable"];

    public static string Csv(IngestionReport report) => string.Concat(Rows(report).Prepend(Headings).Select(row => string.Join(',', row.Select(Quoted)) + "\r\n"));

    public static string Markdown(IngestionReport report) =>
        $"| {string.Join(" | ", Headings)} |\n| --- | ---: | --- | --- | --- |{string.Concat(Enumerable.Repeat(" ---: |", Headings.Length - 5))}\n"
        + string.Concat(Rows(report).Select(row => $"| {string.Join(" | ", row.Select(Escaped))} |\n"));

    private static IEnumerable<string[]> Rows(IngestionReport report) => report.Columns.Select(column => (string[])
    [
        column.Name, Show(column.Column), column.Role == RatingRole.Importance ? "importance" : "satisfaction", column.Need?.Value ?? "", column.IsReversed ? "yes" : "no",
        Show(column.Answered), Show(column.Blank), Show(column.MissingCode), Show(column.DontKnow), Show(column.NotApplicable), Show(column.OutOfScale), Show(column.Unparsable),
    ]);

    private static string Show(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A field that no spreadsheet takes for a formula.</summary>
    private static string Quoted(string text)
    {
        string safe = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) && !double.TryParse(text, CultureInfo.InvariantCulture, out _) ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Escaped(string text) => string.Concat(CommandConsole.OneLine(text).Select(c => "\\|*_`<>[]&".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"));
}
