using System.Text;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Rendering.Views;

namespace JobMap.Rendering.Documents;

/// <summary>The scores of one segment as Markdown tables: the outcomes, the steps, the other needs.</summary>
internal static class ScoreMarkdown
{
    public static void Write(StringBuilder markdown, SegmentView view, OpportunityOptions options)
    {
        markdown.Append('\n');
        if (!view.All.Any())
        {
            markdown.Append("There are no outcomes to score.\n");
        }
        else
        {
            Scores(markdown, "Outcome", [.. view.All], options);
            Steps(markdown, view, options.Definition);
        }

        foreach ((NeedKind kind, IReadOnlyList<OpportunityScore> scores) in view.Others)
        {
            markdown.Append($"\n### {Names.Of(kind)}\n\n");
            Scores(markdown, "Need", scores, options);
        }
    }

    private static void Scores(StringBuilder markdown, string need, IReadOnlyList<OpportunityScore> scores, OpportunityOptions options)
    {
        bool bands = options.Thresholds is not null;
        bool notes = scores.Any(score => ScoreNotes.Of(score).Count > 0);
        bool withoutScore = scores.Any(score => score.Opportunity is null);
        string last = bands ? "Band" : withoutScore ? "Reason" : "";
        markdown.Append($"| Rank | {need} | I | S | Opportunity [{Figures.Level(options.Level)}] | n | Rank interval | P(top {options.Top}) | Zone |{(last.Length > 0 ? $" {last} |" : "")}{(notes ? " Notes |" : "")}\n");
        markdown.Append($"| ---: | :--- | ---: | ---: | ---: | ---: | ---: | ---: | :--- |{(last.Length > 0 ? " :--- |" : "")}{(notes ? " :--- |" : "")}\n");
        foreach (OpportunityScore score in scores)
        {
            string[] more = [.. last.Length > 0 ? (string[])[MarkdownText.Of(Names.Band(score))] : [], .. notes ? (string[])[string.Join(", ", ScoreNotes.Of(score).Select(MarkdownText.Of))] : []];
            markdown.Append($"| {string.Join(" | ", Cells(score).Concat(more))} |\n");
        }

        if (scores.Any(score => ScoreNotes.MarkOf(score).Length > 0))
        {
            markdown.Append($"\n{MarkdownText.Of(ScoreNotes.SparseMeaning)}\n");
        }
    }

    private static string[] Cells(OpportunityScore score) =>
    [
        Figures.Whole(score.Rank),
        $"{MarkdownText.Of(score.Need.Statement)} ({MarkdownText.Of(score.Need.Id.Value)})",
        Figures.Rounded(score.Importance),
        Figures.Rounded(score.Satisfaction),
        Figures.WithInterval(score) + ScoreNotes.MarkOf(score),
        Figures.Whole(score.AnsweredBoth),
        Figures.Ranks(score.RankInterval),
        MarkdownText.Of(Figures.Percent(score.ProbabilityTop)),
        score.Zone is { } zone ? Names.Of(zone) : Figures.None,
    ];

    private static void Steps(StringBuilder markdown, SegmentView view, OpportunityDefinition definition)
    {
        markdown.Append("\n### By step\n\n| Step | Outcomes | Mean | Maximum | Underserved |\n| :--- | ---: | ---: | ---: | ---: |\n");
        foreach (OpportunitySummary summary in view.Summaries)
        {
            markdown.Append($"| {MarkdownText.Of(SummaryTexts.NameOf(summary))} | {SummaryTexts.CountOf(summary)} | {Figures.WithInterval(summary.Mean, summary.MeanInterval, definition)} | "
                + $"{Figures.WithInterval(summary.Maximum, summary.MaximumInterval, definition)} | {MarkdownText.Of(Figures.Percent(summary.ShareUnderserved, summary.ShareUnderservedInterval))} |\n");
        }
    }
}
