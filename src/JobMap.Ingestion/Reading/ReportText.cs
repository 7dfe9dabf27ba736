using System.Text;
using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Ingestion.Reading;

/// <summary>Writes a report as text.</summary>
internal static class ReportText
{
    private const int LongestText = 48;

    private static readonly string[] Headings = ["column", "role", "of", "answered", "blank", "missing", "don't know", "n/a", "off scale", "unread", "examples"];

    public static string Of(IngestionReport report)
    {
        StringBuilder text = new();
        text.Append(Invariant($"{report.Format}\n{report.Layout}\n"));
        text.Append(Invariant($"rows: {report.RowsRead} read, {report.RowsKept} kept, {report.RowsExcluded} excluded"));
        Append(text, report.RepeatedHeaders, "that repeat the header");
        Append(text, report.RepeatedRatings, "that rate again");
        Append(text, report.RowsOfUnknownNeeds, "that rate what the map does not have");
        text.Append(Invariant($"\nrespondents: {report.Respondents}\n"));
        foreach (AnswerQualityReport check in report.Checks)
        {
            text.Append(Invariant($"{MemberWords.Of(check.Check, '-')}: {Found(check)}{(check.Limitation is null ? "" : $" ({check.Limitation})")}\n"));
        }

        text.Append('\n');
        AppendTable(text, [Headings, .. Rows(report)]);
        return text.ToString();
    }

    private static string Found(AnswerQualityReport check) => check.Flagged == 0 ? "no row flagged"
        : Invariant($"{Counted.Of(check.Flagged, "row")} flagged, {check.Excluded} excluded; {(check.Flagged == 1 ? "line" : "lines")} {string.Join(", ", check.Lines.Take(10))}{(check.Flagged > 10 ? ", …" : "")}");

    private static IEnumerable<string[]> Rows(IngestionReport report)
    {
        // Names may be there twice; what is rated for what is not.
        Dictionary<(NeedId?, RatingRole), ColumnReport> ratings = report.Columns.ToDictionary(column => (column.Need, column.Role));
        foreach (ColumnMapping mapping in report.ColumnMap.Columns)
        {
            string name = Short(mapping.Occurrence == 1 ? mapping.Column : Invariant($"{mapping.Column} ({mapping.Occurrence})"));
            bool rates = mapping.Role is ColumnRole.Importance or ColumnRole.Satisfaction;
            RatingRole role = mapping.Role == ColumnRole.Importance ? RatingRole.Importance : RatingRole.Satisfaction;
            yield return rates && ratings.TryGetValue((mapping.Need, role), out ColumnReport? counts) ? [name, RoleOf(mapping, counts), .. CountsOf(counts)]
                : [name, RoleOf(mapping, null), Short(mapping.Variable ?? mapping.RightAnswer ?? ""), "", "", "", "", "", "", "", ""];
        }
    }

    private static string[] CountsOf(ColumnReport column) =>
    [
        column.Need?.Value ?? "each row", Show(column.Answered), Show(column.Blank), Show(column.MissingCode), Show(column.DontKnow), Show(column.NotApplicable), Show(column.OutOfScale), Show(column.Unparsable),
        string.Join(", ", column.Examples.Take(3).Select(example => Invariant($"'{Short(example.Text)}' in line {example.Line}"))),
    ];

    private static string RoleOf(ColumnMapping mapping, ColumnReport? counts) =>
        $"{MemberWords.Of(mapping.Role)}{(counts is { IsReversed: true } ? " reversed" : "")}";

    private static void Append(StringBuilder text, long count, string what) => text.Append(count == 0 ? "" : Invariant($", {count} of them {what}"));

    private static void AppendTable(StringBuilder text, IReadOnlyList<string[]> rows)
    {
        int[] widths = [.. Enumerable.Range(0, Headings.Length).Select(c => rows.Max(row => row[c].Length))];
        foreach (string[] row in rows)
        {
            StringBuilder line = new();
            for (int c = 0; c < row.Length; c++)
            {
                bool isCount = c is > 2 and < 10;
                line.Append(isCount ? row[c].PadLeft(widths[c]) : row[c].PadRight(widths[c])).Append("  ");
            }

            text.Append(line.ToString().TrimEnd()).Append('\n');
        }
    }

    private static string Show(long count) => Invariant($"{count}");

    private static string Short(string text)
    {
        string line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        return line.Length <= LongestText ? line : $"{line[..LongestText]}…";
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
