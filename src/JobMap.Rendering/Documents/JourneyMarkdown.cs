using System.Text;
using JobMap.Journeys;
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
        Line(markdown, $"Of {MarkdownText.Of(journey.Market.JobExecutor)}{Segment(journey)}. {Names.Count(journey.Stages.Count, "stage")}"
            + $"{(journey.Template is { } template ? $", by the template {MarkdownText.Of(template)}" : "")}. Satisfaction is with: {MarkdownText.Of(journey.Solution.Value)}.");
        if (Bounds(journey) is { Length: > 0 } bounds)
        {
            Line(markdown);
            Line(markdown, bounds);
        }

        for (int s = 0; s < journey.Stages.Count; s++)
        {
            Stage(markdown, s + 1, journey.Stages[s], journey.Terms);
        }

        List(markdown, "Without a stage", journey.Unplaced.Select(item => $"{MarkdownText.Of(item.Id)}: {MarkdownText.Of(item.Reason)}"));
        List(markdown, "Empty lanes", EmptyLanes.Everywhere(journey).Select(empty => $"{empty.Lanes}: {MarkdownText.Of(empty.Reason)}")
            .Concat(EmptyLanes.Somewhere(journey).Select(empty => $"{empty.Lane} in {MarkdownText.Of(empty.Stages)}: {MarkdownText.Of(empty.Reason)}")));
        List(markdown, "Rules", EmptyLanes.RulesUsed(journey).Select(rule => $"{MarkdownText.Of(rule.Id)}: {MarkdownText.Of(rule.Description)}"));
        return markdown.ToString();
    }

    /// <summary>From what sets the person off to when the job is done, as far as the journey says it.</summary>
    private static string Bounds(JourneyMap journey) => string.Join(' ', ((string?[])
        [journey.Trigger is { } trigger ? $"Trigger: {MarkdownText.Of(trigger)}." : null, journey.EndGoal is { } goal ? $"End goal: {MarkdownText.Of(goal)}." : null]).OfType<string>());

    private static string Segment(JourneyMap journey) => journey.Segment is null ? "" : $", segment {MarkdownText.Of(journey.Segment)}";

    private static void Stage(StringBuilder markdown, int number, JourneyStage stage, JourneyTerms? terms)
    {
        Line(markdown);
        Line(markdown, $"## {Figures.Whole(number)}\\. {MarkdownText.Of(stage.Name)}");
        Line(markdown);
        Line(markdown, stage.Emotion is { } emotion
            ? $"**Emotion:** {Figures.Rounded(emotion.Value)} {Figures.Interval(emotion.Interval)} on {emotion.Scale} ({Trace(emotion.DerivedFrom)})"
            : $"**Emotion:** none. {MarkdownText.Of(stage.EmotionReason ?? "")}");
        foreach (HostingRationale rationale in stage.HostingRationales)
        {
            Line(markdown);
            Line(markdown, $"**Why here:** {string.Join(", ", rationale.Steps.Select(step => MarkdownText.Of(step.Value)))}: {MarkdownText.Of(rationale.Text)}");
        }

        foreach (JourneyLane lane in Enum.GetValues<JourneyLane>().Where(lane => stage[lane].Count > 0))
        {
            Line(markdown);
            Line(markdown, $"**{Names.Of(lane)}**");
            Line(markdown);
            foreach (JourneyItem item in stage[lane])
            {
                Line(markdown, $"- {MarkdownText.Of(Names.Of(item))}{Figure(item.DerivedFrom.Figures, terms)} ({Trace(item.DerivedFrom)})");
            }
        }
    }

    /// <summary>The figures of an item of one need; those of several are told by its sources.</summary>
    private static string Figure(IReadOnlyList<SourceFigures> figures, JourneyTerms? terms) => figures is not [{ Opportunity: { } points } one] || terms is null ? ""
        : $" — opportunity {Figures.Score(points, terms.Definition)} {Figures.Interval(one.Interval, terms.Definition)}, I {Figures.Rounded(one.Importance)}, "
            + $"S {Figures.Rounded(one.Satisfaction)}, n {Figures.Whole(one.AnsweredBoth)}";

    private static string Trace(DerivedFrom derivedFrom) =>
        $"{MarkdownText.Of(derivedFrom.Rule.Id)}: {SourceList.Of(derivedFrom, MarkdownText.Of)}";

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
