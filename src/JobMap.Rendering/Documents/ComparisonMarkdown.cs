using System.Text;
using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Documents;

/// <summary>A comparison as a Markdown document: a table per pair, the method, the diagnostics.</summary>
internal static class ComparisonMarkdown
{
    public static string Of(OpportunityComparison comparison)
    {
        StringBuilder markdown = new("# Differences of opportunity\n");
        foreach (((string A, string B) pair, OpportunityDifference[] differences) in ComparisonFacts.Pairs(comparison))
        {
            string[] headings = ComparisonFacts.Headings(comparison, pair);
            markdown.Append($"\n## {MarkdownText.Of(pair.A)} against {MarkdownText.Of(pair.B)}\n\n");
            markdown.Append("| Outcome | ").AppendJoin(" | ", headings.Select(MarkdownText.Of)).Append(" |\n| :--- |").Insert(markdown.Length, " ---: |", headings.Length).Append('\n');
            foreach (OpportunityDifference difference in differences)
            {
                markdown.Append($"| {Outcome(difference)} | ").AppendJoin(" | ", ComparisonFacts.Cells(comparison, difference).Select(Figure)).Append(" |\n");
            }
        }

        markdown.Append("\n## Method\n\n");
        foreach (string sentence in ComparisonFacts.Method(comparison))
        {
            markdown.Append($"- {MarkdownText.Of(sentence)}\n");
        }

        markdown.Append("\n## Data quality\n\n");
        foreach (Diagnostic diagnostic in comparison.Diagnostics)
        {
            markdown.Append($"- {diagnostic.Severity} {diagnostic.Id}: {MarkdownText.Of(diagnostic.Message)} {MarkdownText.Of(diagnostic.Remedy)}\n");
        }

        return markdown.Append(comparison.Diagnostics.Count == 0 ? "Nothing was left out, missing or doubtful.\n" : "").ToString();
    }

    /// <summary>Figures are the library's own; of their signs two would be markup.</summary>
    private static string Figure(string cell) => cell.Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", @"\*", StringComparison.Ordinal);

    private static string Outcome(OpportunityDifference difference) =>
        $"{MarkdownText.Of(difference.Need.Statement)} ({MarkdownText.Of(difference.Need.Id.Value)})"
        + (difference.Reason is { } reason ? $", no difference: {MarkdownText.Of(reason)}" : "");
}
