using System.Text;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Rendering.Views;

namespace JobMap.Rendering.Documents;

/// <summary>An analysis as a table for machines and spreadsheets: one row a score, figures unrounded.</summary>
internal static class AnalysisCsv
{
    private const string Header = "segment,rank,outcome,statement,step,step_name,n,answered_importance,answered_satisfaction,importance,satisfaction,"
        + "opportunity,lower,upper,rank_lower,rank_upper,probability_top,zone,band,straddles,reason";

    public static string Of(OpportunityAnalysis analysis)
    {
        StringBuilder csv = new(Header + CsvText.LineEnd);
        foreach (OpportunityScore score in SegmentView.Of(analysis).SelectMany(view => view.All))
        {
            csv.AppendJoin(',', Fields(score)).Append(CsvText.LineEnd);
        }

        return csv.ToString();
    }

    private static string[] Fields(OpportunityScore score) =>
    [
        CsvText.Of(score.Segment),
        Whole(score.Rank),
        CsvText.Of(score.Need.Id.Value),
        CsvText.Of(score.Need.Statement),
        CsvText.Of(score.Need.Step?.Id.Value ?? ""),
        CsvText.Of(score.Need.Step?.Name ?? ""),
        Whole(score.AnsweredBoth),
        Whole(score.AnsweredImportance),
        Whole(score.AnsweredSatisfaction),
        Figures.Exact(score.Importance),
        Figures.Exact(score.Satisfaction),
        Figures.Exact(score.Opportunity),
        Figures.Exact(score.Interval?.Lower),
        Figures.Exact(score.Interval?.Upper),
        Whole(score.RankInterval?.Lower),
        Whole(score.RankInterval?.Upper),
        Figures.Exact(score.ProbabilityTop),
        score.Zone is { } zone ? OpportunityLandscape.NameOf(zone) : "",
        CsvText.Of(score.Band),
        string.Join(';', score.Straddled.Select(threshold => Figures.Exact(threshold))),
        CsvText.Of(score.Reason),
    ];

    private static string Whole(long? value) => value is null ? "" : Figures.Whole(value);
}
