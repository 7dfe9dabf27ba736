using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Rendering.Views;

namespace JobMap.Rendering.Html;

/// <summary>The ranking of one segment as a table: every figure of every outcome, those without a score last with the reason.</summary>
internal static class RankingTable
{
    private static readonly (string, string?) Number = ("class", "jm-n");

    public static void Write(MarkupWriter html, SegmentView view, OpportunityOptions options)
    {
        html.Open("div", ("class", "jm-scroll"), ("role", "region"), ("aria-label", $"Ranking, all figures{(view.Title is null ? "" : $", {view.Title}")}"), ("tabindex", "0"))
            .Open("table", ("class", "jm-ranking-table"))
            .Leaf("caption", $"Outcomes by opportunity, with {Figures.Level(options.Level)} intervals. I importance, S satisfaction, both 0 to 10.")
            .Open("thead").Open("tr");
        string[] columns = ["Rank", "Outcome", "I", "S", "Opportunity", "n", "Rank interval", $"P(top {options.Top})", "Zone", "Band"];
        foreach (string column in columns)
        {
            html.Leaf("th", column, ("scope", "col"), column is "Outcome" or "Zone" or "Band" ? ("class", null) : Number);
        }

        html.Close().Close().Open("tbody");
        foreach (OpportunityScore score in view.All)
        {
            Row(html, score);
        }

        html.Close().Close().Close();
    }

    private static void Row(MarkupWriter html, OpportunityScore score)
    {
        html.Open("tr").Leaf("td", Figures.Whole(score.Rank), Number)
            .Open("td", ("class", "jm-outcome")).Leaf("span", score.Need.Statement, ("dir", "auto")).Leaf("small", $"{score.Need.Id}{(score.Need.Step is { } step ? $" · {step.Name}" : "")}").Close()
            .Leaf("td", Figures.Rounded(score.Importance), Number)
            .Leaf("td", Figures.Rounded(score.Satisfaction), Number)
            .Open("td", Number).Leaf("strong", Figures.Rounded(score.Opportunity)).Text(score.Interval is null ? "" : Figures.Interval(score.Interval)).Close()
            .Leaf("td", Figures.Whole(score.AnsweredBoth), Number);
        if (score.Zone is not { } zone)
        {
            html.Leaf("td", $"No score: {score.Reason}.", ("class", "jm-reason"), ("colspan", "4")).Close();
            return;
        }

        html.Leaf("td", Figures.Ranks(score.RankInterval), Number)
            .Leaf("td", Figures.Percent(score.ProbabilityTop), Number)
            .Leaf("td", Names.Of(zone), ("class", $"jm-zone-{OpportunityLandscape.NameOf(zone)}"))
            .Leaf("td", Names.Band(score)).Close();
    }
}
