using JobMap.Opportunity;
using JobMap.Rendering.Texts;
using JobMap.Surveys;

namespace JobMap.Rendering.Views;

/// <summary>What I and S are made of: shares or means, on which scale, read which way, weighted or not.</summary>
internal static class RatingFacts
{
    public static string Of(OpportunityAnalysis analysis) =>
        analysis.Options.Definition == OpportunityDefinition.Mean ? Means(analysis.Scale, analysis.WeightVariable is not null) : Shares(analysis.Scale, analysis.WeightVariable is not null);

    private static string Shares(RatingScale scale, bool weighted) =>
        $"The {(weighted ? "weighted " : "")}shares of respondents who rated importance (I) and satisfaction (S) among the {(scale.IsReversed ? "lowest" : "top")} {Figures.Whole(scale.TopBoxes)} points of the scale "
        + $"{Figures.Whole(scale.Minimum)} to {Figures.Whole(scale.Maximum)}{(scale.IsReversed ? $", where {Figures.Whole(scale.Minimum)} says most" : "")}, times ten.";

    private static string Means(RatingScale scale, bool weighted)
    {
        (int least, int most) = scale.IsReversed ? (scale.Maximum, scale.Minimum) : (scale.Minimum, scale.Maximum);
        return $"The {(weighted ? "weighted " : "")}mean ratings of importance (I) and satisfaction (S) on the scale {Figures.Whole(scale.Minimum)} to {Figures.Whole(scale.Maximum)}, "
            + $"moved so that {Figures.Whole(least)}, which says least, stands at 0 and {Figures.Whole(most)}, which says most, at 10.";
    }
}
