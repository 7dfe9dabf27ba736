using System.Text;
using System.Text.Json;
using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Rendering.Views;

namespace JobMap.Rendering.Documents;

/// <summary>An analysis as a table for machines and spreadsheets: one row a score, outcomes before other needs, figures unrounded.</summary>
internal static class AnalysisCsv
{
    private const string Header = "segment,rank,outcome,statement,step,step_name,n,answered_importance,answered_satisfaction,importance,satisfaction,"
        + "opportunity,lower,upper,rank_lower,rank_upper,probability_top,zone,band,straddles,reason,"
        + "kind,effective_n,gap,gap_lower,gap_upper,bias,sparse,table_stakes,probability_first";

    public static string Of(OpportunityAnalysis analysis)
    {
        StringBuilder csv = new(Header + CsvText.LineEnd);
        foreach (OpportunityScore score in SegmentView.Of(analysis).SelectMany(view => view.All.Concat(view.Others.SelectMany(kind => kind.Scores))))
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
        KindOf(score.Need.Kind),
        score.Opportunity is null ? "" : Figures.Exact(score.EffectiveSize),
        Figures.Exact(score.Gap),
        Figures.Exact(score.GapInterval?.Lower),
        Figures.Exact(score.GapInterval?.Upper),
        Figures.Exact(score.Bias),
        score.Opportunity is null ? "" : YesNo(score.IsSparse),
        YesNo(score.IsTableStakes),
        Figures.Exact(score.ProbabilityFirst),
    ];

    /// <summary>The name of a kind as in documents: "relatedJob".</summary>
    private static string KindOf(NeedKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static string YesNo(bool? value) => value switch { null => "", true => "true", false => "false" };

    private static string Whole(long? value) => value is null ? "" : Figures.Whole(value);
}
