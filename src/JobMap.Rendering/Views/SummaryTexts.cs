using JobMap.Opportunity;
using JobMap.Rendering.Texts;

namespace JobMap.Rendering.Views;

/// <summary>The words of the summaries that the formats share.</summary>
internal static class SummaryTexts
{
    /// <summary>The step, or that it is all of them.</summary>
    public static string NameOf(OpportunitySummary summary) => summary.Step?.Name ?? "All steps";

    /// <summary>"5"; "4 of 5" where one has no score.</summary>
    public static string CountOf(OpportunitySummary summary) =>
        summary.Scored == summary.Outcomes ? Figures.Whole(summary.Outcomes) : $"{Figures.Whole(summary.Scored)} of {Figures.Whole(summary.Outcomes)}";
}
