using System.Text;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Documents;

/// <summary>A sensitivity as a Markdown document: the rankings, the ranks and bands of every outcome, the method.</summary>
internal static class SensitivityMarkdown
{
    public static string Of(OpportunitySensitivity sensitivity)
    {
        StringBuilder markdown = new($"# How the ranking depends on its definition: {MarkdownText.Of(sensitivity.Map.Market.CoreJob.Text)}\n\n## Rankings\n\n");
        string[] headings = SensitivityFacts.RankingHeadings(sensitivity);
        markdown.Append($"| # | {string.Join(" | ", headings[1..].Select(MarkdownText.Of))} |\n| ---: | :--- | :--- | ---: | ---: | ---: |\n");
        foreach (string[] row in SensitivityFacts.Rankings(sensitivity))
        {
            markdown.Append($"| {string.Join(" | ", row)} |\n");
        }

        bool bands = sensitivity.Base.Profiles.Count > 0;
        string[] ranks = SensitivityFacts.RankHeadings(sensitivity);
        markdown.Append($"\n## Ranks\n\n| outcome | {string.Join(" | ", ranks.Select(MarkdownText.Of))} |{(bands ? " bands |" : "")}\n| :--- |")
            .Insert(markdown.Length, " ---: |", ranks.Length).Append(bands ? " :--- |\n" : "\n");
        foreach (OutcomeSensitivity outcome in sensitivity.Outcomes)
        {
            markdown.Append($"| {Outcome(outcome)} | {string.Join(" | ", SensitivityFacts.Ranks(outcome))} |{(bands ? $" {MarkdownText.Of(SensitivityFacts.Bands(outcome))} |" : "")}\n");
        }

        markdown.Append("\n## Method\n\n");
        foreach (string sentence in SensitivityFacts.Method(sensitivity))
        {
            markdown.Append($"- {MarkdownText.Of(sentence)}\n");
        }

        return markdown.ToString();
    }

    private static string Outcome(OutcomeSensitivity outcome) => $"{MarkdownText.Of(outcome.Need.Statement)} ({MarkdownText.Of(outcome.Need.Id.Value)})"
        + (outcome.Rank is null ? $", no score: {MarkdownText.Of(outcome.Placements[0].Reason!)}" : "");
}
