using System.Text;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Rendering.Views;

namespace JobMap.Rendering.Documents;

/// <summary>A journey as a Markdown document: a section per stage, then what is empty and why, then the rules.</summary>
internal static class JourneyMarkdown
{
    public static string Of(JourneyMap journey)
    {
        StringBuilder markdown = new();
        Line(markdown, $"# Journey: {MarkdownText.Of(journey.Market.CoreJob.Text)}");
        Line(markdown);
        Line(markdown, $"Of {MarkdownText.Of(journey.Market.JobExecutor)}{Segment(journey)}. {Names.Count(journey.Stages.Count, "stage")}, by the template "
            + $"{journey.Template.Name}: {journey.Template.Description}. Satisfaction is with: {MarkdownText.Of(journey.Solution.Value)}.");
        for (int s = 0; s < journey.Stages.Count; s++)
        {
            Stage(markdown, s + 1, journey.Stages[s]);
        }

        List(markdown, "Steps without a stage", journey.Unplaced.Select(step => $"{MarkdownText.Of(step.Step.Value)}: {MarkdownText.Of(step.Reason)}"));
        List(markdown, "Empty lanes", EmptyLanes.Everywhere(journey).Select(empty => $"{empty.Lanes}: {MarkdownText.Of(empty.Reason)}")
            .Concat(EmptyLanes.Somewhere(journey).Select(empty => $"{empty.Lane} in {MarkdownText.Of(empty.Stages)}: {MarkdownText.Of(empty.Reason)}")));
        List(markdown, "Rules", EmptyLanes.RulesUsed(journey).Select(rule => $"{MarkdownText.Of(rule.Id)}: {MarkdownText.Of(rule.Description)}"));
        return markdown.ToString();
    }

    private static string Segment(JourneyMap journey) => journey.Segment is null ? "" : $", segment {MarkdownText.Of(journey.Segment)}";

    private static void Stage(StringBuilder markdown, int number, JourneyStage stage)
    {
        Line(markdown);
        Line(markdown, $"## {Figures.Whole(number)}\\. {MarkdownText.Of(stage.Name)}");
        Line(markdown);
        Line(markdown, stage.Emotion is { } emotion
            ? $"**Emotion:** {Figures.Rounded(emotion.Value)} {Figures.Interval(emotion.Interval)} on {emotion.Scale} ({Trace(emotion.DerivedFrom)})"
            : $"**Emotion:** none. {MarkdownText.Of(stage.EmotionReason ?? "")}");
        foreach (JourneyLane lane in Enum.GetValues<JourneyLane>().Where(lane => stage[lane].Count > 0))
        {
            Line(markdown);
            Line(markdown, $"**{Names.Of(lane)}**");
            Line(markdown);
            foreach (JourneyItem item in stage[lane])
            {
                Line(markdown, $"- {MarkdownText.Of(item.Text)}{Figure(item.DerivedFrom.Score)} ({Trace(item.DerivedFrom)})");
            }
        }
    }

    private static string Figure(OpportunityScore? score) => score?.Opportunity is null ? ""
        : $" — opportunity {Figures.WithInterval(score)}, I {Figures.Rounded(score.Importance)}, "
            + $"S {Figures.Rounded(score.Satisfaction)}, n {Figures.Whole(score.AnsweredBoth)}";

    private static string Trace(DerivedFrom derivedFrom) =>
        $"{MarkdownText.Of(derivedFrom.Rule.Id)}: {string.Join(", ", derivedFrom.Sources.Select(MarkdownText.Of))}";

    private static void List(StringBuilder markdown, string heading, IEnumerable<string> items)
    {
        string[] lines = [.. items];
        if (lines.Length == 0)
        {
            return;
        }

        Line(markdown);
        Line(markdown, $"## {heading}");
        Line(markdown);
        foreach (string line in lines)
        {
            Line(markdown, $"- {line}");
        }
    }

    private static void Line(StringBuilder markdown, string line = "") => markdown.Append(line).Append('\n');
}
