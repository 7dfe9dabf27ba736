using System.Text;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Documents;

/// <summary>A sensitivity as tables for a terminal.</summary>
internal static class SensitivityText
{
    public static string Of(OpportunitySensitivity sensitivity)
    {
        StringBuilder text = new();
        Table(text, [SensitivityFacts.RankingHeadings(sensitivity), .. SensitivityFacts.Rankings(sensitivity)], 1, 2);
        text.Append('\n');
        Table(text,
        [
            [.. SensitivityFacts.RankHeadings(sensitivity), "outcome"],
            .. sensitivity.Outcomes.Select(outcome => (string[])[.. SensitivityFacts.Ranks(outcome), SensitivityFacts.Outcome(outcome)]),
        ], sensitivity.Variants.Count + 2);
        return text.Append('\n').AppendJoin('\n', SensitivityFacts.Method(sensitivity)).Append('\n').ToString();
    }

    /// <summary>Figures stand to the right, the columns of words to the left.</summary>
    private static void Table(StringBuilder text, string[][] rows, params int[] words)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => CleanText.Line(row[column]).Length))];
        foreach (string[] row in rows)
        {
            IEnumerable<string> cells = row.Select((cell, column) => words.Contains(column) ? CleanText.Line(cell).PadRight(widths[column]) : CleanText.Line(cell).PadLeft(widths[column]));
            text.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }
    }
}
