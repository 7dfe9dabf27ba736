using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Rendering.Views;

namespace JobMap.Rendering.Svg;

/// <summary>The words that pictures share.</summary>
internal static class PictureTexts
{
    /// <summary>"prepare a hot meal, home cooks (household: family)".</summary>
    public static string Subject(OpportunityAnalysis analysis, SegmentView view) =>
        $"{analysis.Map.Market.CoreJob.Text}, {analysis.Map.Market.JobExecutor}{(view.Title is null ? "" : $" ({view.Title})")}";

    /// <summary>All that is known of one outcome, in one line.</summary>
    public static string Of(OpportunityScore score) => score.Opportunity is null
        ? $"{score.Need.Statement} ({score.Need.Id}): no score, {score.Reason}"
        : $"{Figures.Whole(score.Rank)}. {score.Need.Statement} ({score.Need.Id}): opportunity {Figures.WithInterval(score)}, "
            + $"importance {Figures.Rounded(score.Importance)}, satisfaction {Figures.Rounded(score.Satisfaction)}, n {Figures.Whole(score.AnsweredBoth)}, "
            + $"{string.Join(", ", ((string[])[Names.Of(score.Zone!.Value), Names.Band(score), .. ScoreNotes.Of(score)]).Where(part => part.Length > 0))}";

    /// <summary>The outcomes without a score by reason: "nobody rated it: o6, o7". Empty where there are none.</summary>
    public static IReadOnlyList<string> WithoutScore(SegmentView view) =>
        [.. view.Unscored.GroupBy(score => score.Reason).Select(same => $"Without a score, {same.Key}: {string.Join(", ", same.Select(score => score.Need.Id.Value))}")];

    /// <summary>The class of a zone's colour.</summary>
    public static string ClassOf(LandscapeZone? zone) => zone switch
    {
        LandscapeZone.Underserved => "jm-under",
        LandscapeZone.Overserved => "jm-over",
        _ => "jm-fair",
    };
}
