using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Rendering.Views;

namespace JobMap.Rendering.Html;

/// <summary>The outcomes taken together, for all steps and step by step, as a table.</summary>
internal static class SummaryTable
{
    private static readonly (string, string?) Number = ("class", "jm-n");

    public static void Write(MarkupWriter html, SegmentView view, OpportunityOptions options)
    {
        html.Open("div", ("class", "jm-scroll"), ("role", "region"), ("aria-label", view.Title is null ? "By step" : $"By step, {view.Title}"), ("tabindex", "0"))
            .Open("table", ("class", "jm-summary-table"))
            .Leaf("caption", $"Opportunity of the outcomes of a step, and the share of them that is underserved. {Intervals(view, options)}")
            .Open("thead").Open("tr").Leaf("th", "Step", ("scope", "col"));
        foreach (string column in (string[])["Outcomes", "Mean", "Maximum", "Underserved"])
        {
            html.Leaf("th", column, ("scope", "col"), Number);
        }

        html.Close().Close().Open("tbody");
        foreach (OpportunitySummary summary in view.Summaries)
        {
            html.Open("tr", ("class", summary.Step is null ? "jm-total" : null)).Leaf("th", SummaryTexts.NameOf(summary), ("scope", "row"), ("dir", "auto"))
                .Leaf("td", SummaryTexts.CountOf(summary), Number);
            Figure(html, Figures.Score(summary.Mean, options.Definition), summary.MeanInterval is null ? "" : Figures.Interval(summary.MeanInterval, options.Definition));
            Figure(html, Figures.Score(summary.Maximum, options.Definition), summary.MaximumInterval is null ? "" : Figures.Interval(summary.MaximumInterval, options.Definition));
            Figure(html, Figures.Percent(summary.ShareUnderserved), summary.ShareUnderservedInterval is { } share ? $"[{Figures.Percent(share.Lower)}–{Figures.Percent(share.Upper)}]" : "");
            html.Close();
        }

        html.Close().Close().Close();
    }

    private static void Figure(MarkupWriter html, string figure, string interval) => html.Open("td", Number).Leaf("strong", figure).Text(interval).Close();

    private static string Intervals(SegmentView view, OpportunityOptions options) => view.Summaries.Any(summary => summary.MeanInterval is not null)
        ? $"{Figures.Level(options.Level)} intervals are percentiles of resampled respondents; that of a maximum leans upward."
        : "There are no intervals, since they take respondents to resample.";
}
