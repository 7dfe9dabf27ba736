using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Rendering.Sections;
using JobMap.Rendering.Svg;
using JobMap.Rendering.Texts;
using JobMap.Rendering.Views;

namespace JobMap.Rendering.Html;

/// <summary>The sections of the report, each with its heading and the id that the contents refer to.</summary>
internal static class PageSections
{
    /// <summary>How far a picture may shrink before it scrolls instead: its text stays legible.</summary>
    private const double LeastScale = 0.7;

    private const double GreatestScale = 1.2;

    /// <summary>Up to this many outcomes a picture is printed on one page; a longer one would lose its legibility.</summary>
    private const int MostOnAPage = 40;

    private static readonly (string Id, string Title)[] All =
    [
        ("job", "The job"), ("quality", "Data quality"), ("ranking", "Ranking"), ("steps", "By step"), ("needs", "Other needs"), ("landscape", "Landscape"), ("journey", "Journey"), ("method", "Method"),
    ];

    /// <summary>The sections of a report: all of them, but other needs only where some were asked, and before the journey what was found besides.</summary>
    public static IEnumerable<(string Id, string Title)> Of(ReportContents contents) => All.Where(section => section.Id != "needs" || contents.Analysis.OtherScores.Count > 0)
        .SelectMany(section => section.Id == "journey" ? [.. FoundSections.Of(contents).Select(found => (found.Id, found.Title)), section] : new[] { section });

    /// <summary>What was found besides scores and journey.</summary>
    public static void Found(MarkupWriter html, ReportContents contents)
    {
        foreach ((string id, string title, IEnumerable<Section> sections) in FoundSections.Of(contents))
        {
            Open(html, id, title);
            SectionHtml.Write(html, sections);
            html.Close();
        }
    }

    public static void Job(MarkupWriter html, UniversalJobMap map)
    {
        Open(html, "job");
        html.Leaf("p", map.Steps.Count == 0 ? "The map has no job steps." : $"{Names.Count(map.Steps.Count, "step")} in the order of the job, with {Names.Count(map.Outcomes.Count, "desired outcome")} by which success is measured.");
        if (map.Steps.Count > 0)
        {
            html.Open("ol", ("class", "jm-steps"));
            for (int s = 0; s < map.Steps.Count; s++)
            {
                JobStep step = map.Steps[s];
                html.Open("li").Leaf("span", $"{s + 1} · {step.Kind}").Leaf("strong", step.Name, ("dir", "auto")).Leaf("small", Names.Count(step.AllOutcomes.Count(), "outcome")).Close();
            }

            html.Close();
        }

        html.Close();
    }

    public static void Quality(MarkupWriter html, OpportunityAnalysis analysis, IReadOnlyList<Diagnostic>? reading)
    {
        Open(html, "quality");
        if (reading is not null)
        {
            FindingList.Write(html, "Reading", reading, "Every value was read as it stands.");
        }

        FindingList.Write(html, "Answers", analysis.Diagnostics, "Nothing was left out, missing or doubtful.");
        FindingList.Write(html, "Job map", analysis.Map.Check(), "The map and its statements are in the form the method asks for.");
        html.Close();
    }

    public static void Ranking(MarkupWriter html, OpportunityAnalysis analysis, IReadOnlyList<SegmentView> views)
    {
        Open(html, "ranking");
        foreach (SegmentView view in views)
        {
            Title(html, view);
            if (!view.All.Any())
            {
                html.Leaf("p", "There are no outcomes to score.");
                continue;
            }

            Picture(html, RankingSvg.Of(analysis, view), RankingSvg.Width, "Ranking as a picture", view);
            RankingTable.Write(html, "Outcome", Named("Ranking, all figures", view), [.. view.All], analysis.Options);
        }

        html.Close();
    }

    public static void Steps(MarkupWriter html, OpportunityAnalysis analysis, IReadOnlyList<SegmentView> views)
    {
        Open(html, "steps");
        foreach (SegmentView view in views)
        {
            Title(html, view);
            if (view.All.Any())
            {
                SummaryTable.Write(html, view, analysis.Options);
            }
            else
            {
                html.Leaf("p", "There are no outcomes to sum up.");
            }
        }

        html.Close();
    }

    /// <summary>What was asked besides outcomes, kind by kind, since a kind is ranked on its own.</summary>
    public static void Needs(MarkupWriter html, OpportunityAnalysis analysis, IReadOnlyList<SegmentView> views)
    {
        if (analysis.OtherScores.Count == 0)
        {
            return;
        }

        Open(html, "needs");
        html.Leaf("p", "Each kind is ranked on its own.");
        foreach (SegmentView view in views)
        {
            foreach ((NeedKind kind, IReadOnlyList<OpportunityScore> scores) in view.Others)
            {
                html.Leaf("h3", view.Title is null ? Names.Of(kind) : $"{Names.Of(kind)}, {view.Title}", ("dir", "auto"));
                RankingTable.Write(html, "Need", Named(Names.Of(kind), view), scores, analysis.Options);
            }
        }

        html.Close();
    }

    public static void Landscape(MarkupWriter html, OpportunityAnalysis analysis, IReadOnlyList<SegmentView> views)
    {
        Open(html, "landscape");
        html.Leaf("p", "Importance across, satisfaction up. The farther to the lower right, the greater the opportunity; the numbers are the ranks above.");
        foreach (SegmentView view in views)
        {
            Title(html, view);
            Picture(html, LandscapeSvg.Of(analysis, view), LandscapeSvg.Width(view), "Landscape", view);
            html.Open("ul", ("class", "jm-key"));
            foreach (LandscapeZone zone in Enum.GetValues<LandscapeZone>())
            {
                html.Open("li").Leaf("strong", Figures.Whole(view.Count(zone)), ("class", $"jm-zone-{OpportunityLandscape.NameOf(zone)}")).Text(Names.Of(zone)).Close();
            }

            html.Close();
        }

        html.Close();
    }

    public static void Journey(MarkupWriter html, JourneyMap journey)
    {
        Open(html, "journey");
        html.Open("div", ("class", "jm-journey"));
        JourneyHtml.Write(html, journey);
        html.Close().Close();
    }

    public static void Method(MarkupWriter html, OpportunityAnalysis analysis)
    {
        Open(html, "method");
        html.Open("dl", ("class", "jm-notes"));
        foreach ((string label, string text) in MethodFacts.Of(analysis))
        {
            html.Leaf("dt", label).Leaf("dd", text);
        }

        html.Close().Close();
    }

    private static void Open(MarkupWriter html, string id) => Open(html, id, All.First(section => section.Id == id).Title);

    private static void Open(MarkupWriter html, string id, string title) => html.Open("section", ("id", id), ("aria-labelledby", $"{id}-heading")).Leaf("h2", title, ("id", $"{id}-heading"));

    private static void Title(MarkupWriter html, SegmentView view)
    {
        if (view.Title is { } title)
        {
            html.Leaf("h3", title, ("dir", "auto"));
        }
    }

    private static string Named(string name, SegmentView view) => view.Title is null ? name : $"{name}, {view.Title}";

    private static void Picture(MarkupWriter html, string svg, double width, string name, SegmentView view) => html
        .Open("figure").Open("div", ("class", "jm-scroll"), ("role", "region"), ("aria-label", Named(name, view)), ("tabindex", "0"))
        .Open("div", ("class", view.All.Count() > MostOnAPage ? "jm-canvas" : "jm-canvas jm-onepage"), ("style", $"min-width:{Figures.Whole((long)(width * LeastScale))}px;max-width:{Figures.Whole((long)(width * GreatestScale))}px")).Raw(svg)
        .Close().Close().Close();
}
