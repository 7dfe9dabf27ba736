using System.Text;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Documents;

/// <summary>A comparison as a table for a terminal.</summary>
internal static class ComparisonText
{
    public static string Of(OpportunityComparison comparison)
    {
        StringBuilder text = new();
        foreach (((string A, string B) pair, OpportunityDifference[] differences) in ComparisonFacts.Pairs(comparison))
        {
            text.Append($"{CleanText.Line(pair.A)} against {CleanText.Line(pair.B)}\n");
            string[][] rows = [ComparisonFacts.Headings(comparison, pair), .. differences.Select(difference => ComparisonFacts.Cells(comparison, difference))];
            int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => CleanText.Line(row[column]).Length))];
            string[] outcomes = ["outcome", .. differences.Select(Outcome)];
            foreach ((string[] row, string outcome) in rows.Zip(outcomes))
            {
                text.AppendJoin("  ", row.Select((cell, column) => CleanText.Line(cell).PadLeft(widths[column]))).Append("  ").Append(CleanText.Line(outcome)).Append('\n');
            }

            text.Append('\n');
        }

        return text.AppendJoin('\n', ComparisonFacts.Method(comparison)).Append('\n').ToString();
    }

    private static string Outcome(OpportunityDifference difference) =>
        $"{difference.Need.Id}: {difference.Need.Statement}{(difference.Reason is { } reason ? $" (no difference: {reason})" : "")}";
}
