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
            string[] headings = ComparisonFacts.Headings(comparison, pair);
            TextTable.Append(
                text, [[.. headings, "outcome"], .. differences.Select(difference => (string[])[.. ComparisonFacts.Cells(comparison, difference), Outcome(difference)])], column => column == headings.Length);
            text.Append('\n');
        }

        return text.AppendJoin('\n', ComparisonFacts.Method(comparison)).Append('\n').ToString();
    }

    private static string Outcome(OpportunityDifference difference) =>
        $"{difference.Need.Id}: {difference.Need.Statement}{(difference.Reason is { } reason ? $" (no difference: {reason})" : "")}";
}
