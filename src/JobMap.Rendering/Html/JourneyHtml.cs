using JobMap.Journeys;
using JobMap.Rendering.Texts;
using JobMap.Rendering.Views;

namespace JobMap.Rendering.Html;

/// <summary>A journey as a table: stages across, lanes down, and below it what is empty and by which rules the rest came about.</summary>
internal static class JourneyHtml
{
    public static string Fragment(JourneyMap journey)
    {
        MarkupWriter html = new();
        html.Open("div", ("class", "jm jm-journey"));
        html.Open("style").Raw(Theme.PageVariables(".jm")).Raw(Styles.Journey).Close();
        Write(html, journey);
        return html.Close().ToString();
    }

    /// <summary>The table and the notes, without style.</summary>
    public static void Write(MarkupWriter html, JourneyMap journey)
    {
        html.Open("p", ("class", "jm-note")).Text($"{Names.Count(journey.Stages.Count, "stage")}{(journey.Template is { } template ? $" by the template {template}" : "")}. "
            + $"Satisfaction is with: {journey.Solution.Value}.{(journey.Segment is null ? "" : $" Segment: {journey.Segment}.")}"
            + $"{(journey.Trigger is null ? "" : $" Trigger: {journey.Trigger}.")}{(journey.EndGoal is null ? "" : $" End goal: {journey.EndGoal}.")}").Close();
        if (journey.Stages.Count == 0)
        {
            html.Leaf("p", "The journey has no stages, since the job map has no steps.");
            return;
        }

        html.Open("div", ("class", "jm-scroll"), ("role", "region"), ("aria-label", "Journey, stages across"), ("tabindex", "0"))
            .Open("table", ("class", "jm-journey-table"))
            .Leaf("caption", $"Journey of {journey.Market.JobExecutor}: {journey.Market.CoreJob.Text}");
        Head(html, journey);
        html.Open("tbody");
        Emotions(html, journey);
        Rationales(html, journey);
        foreach (JourneyLane lane in EmptyLanes.Filled(journey))
        {
            Lane(html, journey, lane);
        }

        html.Close().Close().Close();
        Notes(html, journey);
    }

    private static void Head(MarkupWriter html, JourneyMap journey)
    {
        html.Open("thead").Open("tr").Leaf("th", "Stage", ("scope", "col"));
        for (int s = 0; s < journey.Stages.Count; s++)
        {
            html.Open("th", ("scope", "col")).Leaf("span", Figures.Whole(s + 1), ("class", "jm-number")).Leaf("bdi", journey.Stages[s].Name).Close();
        }

        html.Close().Close();
    }

    private static void Emotions(MarkupWriter html, JourneyMap journey)
    {
        html.Open("tr", ("class", "jm-emotion")).Leaf("th", "Emotion", ("scope", "row"));
        foreach (JourneyStage stage in journey.Stages)
        {
            html.Open("td");
            if (stage.Emotion is { } emotion)
            {
                EmotionMark.Draw(html, emotion);
                html.Open("span").Leaf("strong", Figures.Rounded(emotion.Value)).Text($"{Figures.Interval(emotion.Interval)} on {emotion.Scale}").Close();
                Trace(html, emotion.DerivedFrom);
            }
            else
            {
                html.Leaf("span", $"None. {stage.EmotionReason}", ("class", "jm-none"));
            }

            html.Close();
        }

        html.Close();
    }

    /// <summary>Why steps stand where they do; no row where nobody said why.</summary>
    private static void Rationales(MarkupWriter html, JourneyMap journey)
    {
        if (journey.Stages.All(stage => stage.HostingRationales.Count == 0))
        {
            return;
        }

        html.Open("tr", ("class", "jm-rationales")).Leaf("th", "Why here", ("scope", "row"));
        foreach (JourneyStage stage in journey.Stages)
        {
            html.Open("td");
            if (stage.HostingRationales.Count > 0)
            {
                html.Open("ul");
                foreach (HostingRationale rationale in stage.HostingRationales)
                {
                    html.Open("li").Leaf("span", rationale.Text, ("dir", "auto")).Leaf("small", $"steps: {string.Join(", ", rationale.Steps)}", ("class", "jm-trace")).Close();
                }

                html.Close();
            }

            html.Close();
        }

        html.Close();
    }

    private static void Lane(MarkupWriter html, JourneyMap journey, JourneyLane lane)
    {
        html.Open("tr", ("class", $"jm-{lane.ToString().ToLowerInvariant()}")).Leaf("th", Names.Of(lane), ("scope", "row"));
        foreach (JourneyStage stage in journey.Stages)
        {
            html.Open("td");
            if (stage[lane].Count == 0)
            {
                html.Leaf("span", stage.EmptyLanes.FirstOrDefault(empty => empty.Lane == lane)?.Reason ?? "", ("class", "jm-none"));
            }
            else
            {
                html.Open("ul");
                foreach (JourneyItem item in stage[lane])
                {
                    Item(html, item, journey.Terms);
                }

                html.Close();
            }

            html.Close();
        }

        html.Close();
    }

    private static void Item(MarkupWriter html, JourneyItem item, JourneyTerms? terms)
    {
        html.Open("li").Leaf("span", Names.Of(item), ("dir", "auto"));
        if (item.DerivedFrom.Figures is [{ Opportunity: { } points } figures] && terms is not null)
        {
            html.Open("span", ("class", "jm-figures")).Leaf("strong", Figures.Score(points, terms.Definition))
                .Text($"{Figures.Interval(figures.Interval, terms.Definition)} {Inputs(figures)}").Close();
        }

        Trace(html, item.DerivedFrom);
        html.Close();
    }

    /// <summary>"I 8.0 · S 4.0 · n 40", which a narrow column moves to the next line as a whole.</summary>
    private static string Inputs(SourceFigures score) =>
        $"I {Figures.Rounded(score.Importance)} · S {Figures.Rounded(score.Satisfaction)} · n {Figures.Whole(score.AnsweredBoth)}".Replace(' ', '\u00A0');

    /// <summary>The rule and the sources, shut away where there are many.</summary>
    private static void Trace(MarkupWriter html, DerivedFrom derivedFrom)
    {
        string sources = SourceList.Of(derivedFrom, id => id);
        if (derivedFrom.Sources.Count <= 3)
        {
            html.Leaf("small", $"{derivedFrom.Rule.Id}: {sources}", ("class", "jm-trace"));
        }
        else
        {
            html.Open("details", ("class", "jm-trace")).Leaf("summary", $"{derivedFrom.Rule.Id}: {derivedFrom.Sources.Count} sources").Text(sources).Close();
        }
    }

    private static void Notes(MarkupWriter html, JourneyMap journey)
    {
        List(html, "Without a stage", journey.Unplaced.Select(item => (item.Id, item.Reason)));
        List(html, "Empty in every stage", EmptyLanes.Everywhere(journey));
        List(html, "Rules", EmptyLanes.RulesUsed(journey).Select(rule => (rule.Id, rule.Description)));
    }

    private static void List(MarkupWriter html, string heading, IEnumerable<(string Term, string Text)> items)
    {
        (string Term, string Text)[] all = [.. items];
        if (all.Length == 0)
        {
            return;
        }

        html.Leaf("p", heading, ("class", "jm-heading")).Open("dl", ("class", "jm-notes"));
        foreach ((string term, string text) in all)
        {
            html.Leaf("dt", term).Leaf("dd", text);
        }

        html.Close();
    }
}
