using System.Text;
using JobMap.Diagnostics;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Rendering.Views;

namespace JobMap.Rendering.Documents;

/// <summary>An analysis as a Markdown document: the tables of each segment, the method, the diagnostics.</summary>
internal static class AnalysisMarkdown
{
    public static string Of(OpportunityAnalysis analysis)
    {
        StringBuilder markdown = new();
        Line(markdown, $"# Opportunities: {MarkdownText.Of(analysis.Map.Market.CoreJob.Text)}");
        Line(markdown);
        Line(markdown, $"For {MarkdownText.Of(analysis.Map.Market.JobExecutor)}: {Names.Count(analysis.Map.Steps.Count, "job step")}, "
            + $"{Names.Count(analysis.Map.Outcomes.Count, "desired outcome")}, {Names.Count(analysis.Respondents, "respondent")}.");
        foreach (SegmentView view in SegmentView.Of(analysis))
        {
            Line(markdown);
            Line(markdown, $"## {(view.Title is null ? "Ranking" : MarkdownText.Of(view.Title))}");
            ScoreMarkdown.Write(markdown, view, analysis.Options);
        }

        Method(markdown, analysis);
        Diagnostics(markdown, analysis.Diagnostics);
        return markdown.ToString();
    }

    private static void Method(StringBuilder markdown, OpportunityAnalysis analysis)
    {
        Line(markdown);
        Line(markdown, "## Method");
        Line(markdown);
        foreach ((string label, string text) in MethodFacts.Of(analysis))
        {
            Line(markdown, $"- **{label}.** {MarkdownText.Of(text)}");
        }
    }

    private static void Diagnostics(StringBuilder markdown, IReadOnlyList<Diagnostic> diagnostics)
    {
        Line(markdown);
        Line(markdown, "## Data quality");
        Line(markdown);
        if (diagnostics.Count == 0)
        {
            Line(markdown, "Nothing was left out, missing or doubtful.");
        }

        foreach (Diagnostic diagnostic in diagnostics)
        {
            Line(markdown, $"- {diagnostic.Severity} {diagnostic.Id}: {MarkdownText.Of(diagnostic.Message)} {MarkdownText.Of(diagnostic.Remedy)}");
        }
    }

    private static void Line(StringBuilder markdown, string line = "") => markdown.Append(line).Append('\n');
}
