using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Rendering.Views;
using JobMap.Serialization;

namespace JobMap.Rendering.Html;

/// <summary>The frame of the report: head, opening, contents, sections, and the analysis once more for machines.</summary>
internal static class PageHtml
{
    /// <summary>Nothing is loaded, sent or run; the styles and pictures are in the page.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    public static string Of(ReportContents contents)
    {
        OpportunityAnalysis analysis = contents.Analysis;
        IReadOnlyList<SegmentView> views = SegmentView.Of(analysis);
        MarkupWriter html = new();
        html.Raw("<!DOCTYPE html>").Open("html", ("lang", "en"));
        Head(html, analysis.Map.Market);
        html.Open("body", ("class", "jm")).Open("div", ("class", "jm-page"));
        Opening(html, contents, views);
        html.Open("main");
        PageSections.Job(html, analysis.Map);
        PageSections.Quality(html, analysis, contents.Reading);
        PageSections.Ranking(html, analysis, views);
        PageSections.Steps(html, analysis, views);
        PageSections.Needs(html, analysis, views);
        PageSections.Landscape(html, analysis, views);
        PageSections.Found(html, contents);
        PageSections.Journey(html, contents.Journey);
        PageSections.Method(html, analysis);
        html.Close();
        html.Leaf("footer", "Made with JobMap. The page stands alone; a copy of the analysis for machines is inside it, in the element with the id jobmap-analysis.");
        html.Open("script", ("type", "application/json"), ("id", "jobmap-analysis")).Raw(DataBlock.Of(JobMapJson.Serialize(analysis))).Close();
        return html.Close().Close().Close().ToString();
    }

    private static void Head(MarkupWriter html, Market market) => html.Open("head")
        .Empty("meta", ("charset", "utf-8"))
        .Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
        .Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy))
        .Empty("meta", ("name", "color-scheme"), ("content", "light dark"))
        .Leaf("title", $"Opportunities: {market.CoreJob.Text} ({market.JobExecutor})")
        .Empty("link", ("rel", "icon"), ("href", "data:,"))
        .Open("style").Raw(Theme.PageVariables(":root")).Raw(Styles.Journey).Raw(Styles.Page).Close()
        .Close();

    private static void Opening(MarkupWriter html, ReportContents contents, IReadOnlyList<SegmentView> views)
    {
        OpportunityAnalysis analysis = contents.Analysis;
        Market market = analysis.Map.Market;
        html.Open("header").Leaf("p", "Opportunity report", ("class", "jm-eyebrow")).Leaf("h1", market.CoreJob.Text, ("dir", "auto"))
            .Leaf("p", $"for {market.JobExecutor}", ("class", "jm-lead")).Open("dl", ("class", "jm-tiles"));
        Tile(html, "respondents", Figures.Grouped(analysis.Respondents));
        Tile(html, "job steps", Figures.Grouped(analysis.Map.Steps.Count));
        Tile(html, "desired outcomes", Figures.Grouped(analysis.Map.Outcomes.Count));
        if (views is [{ } everybody])
        {
            Tile(html, "underserved", Figures.Grouped(everybody.Count(LandscapeZone.Underserved)));
            Tile(html, "overserved", Figures.Grouped(everybody.Count(LandscapeZone.Overserved)));
        }
        else
        {
            Tile(html, "segments", Figures.Grouped(views.Count));
        }

        html.Close().Open("nav", ("aria-label", "Sections")).Open("ul");
        foreach ((string id, string title) in PageSections.Of(contents))
        {
            html.Open("li").Leaf("a", title, ("href", $"#{id}")).Close();
        }

        html.Close().Close().Close();
    }

    private static void Tile(MarkupWriter html, string name, string figure) => html.Open("div").Leaf("dt", name).Leaf("dd", figure).Close();
}
