using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Opportunity.Scoring;
using JobMap.Surveys;

namespace JobMap.Opportunity.Comparisons;

/// <summary>
/// The pieces of a score with their limits at any level. This is the one place where a comparison looks behind a score: what a definition is made of stands here.
/// </summary>
internal static class ScorePieces
{
    /// <summary>The pieces at the normal value of a two-sided level; none where there is no score. At z = 0 the limits meet the value.</summary>
    public static ScorePiece[] At(OpportunityScore score, double z)
    {
        if (score.Opportunity is null || score.Histogram is not { } histogram)
        {
            return [];
        }

        (OpportunityDefinition definition, RatingScale scale) = (score.Definition, histogram.Scale);
        IRatingEstimates estimates = new ScoreContext(score.Options, scale).EstimatesOf(histogram, score.Options.Missing);
        PairedEstimates paired = estimates.AtNormal(z);
        return definition.HasFloor ? [Linear(2, paired, estimates.Shares.TwiceImportanceLessSatisfaction), Importance(paired, estimates.Shares.Importance)]
            : definition == OpportunityDefinition.Unfloored ? [Linear(2, paired, estimates.Shares.TwiceImportanceLessSatisfaction)]
            : definition == OpportunityDefinition.Gap ? [Linear(1, paired, estimates.Shares.Gap)]
            : [Product(paired)];
    }

    private static ScorePiece Linear(double weight, PairedEstimates paired, double value)
    {
        Estimate estimate = MoverInterval.Linear(weight, paired.Importance, -1, paired.Satisfaction, paired.Correlation).Scale(10);
        return new ScorePiece(value, estimate.Lower, estimate.Upper, weight, -1);
    }

    private static ScorePiece Importance(PairedEstimates paired, double value)
    {
        Estimate estimate = paired.Importance.Scale(10);
        return new ScorePiece(value, estimate.Lower, estimate.Upper, 1, 0);
    }

    private static ScorePiece Product(PairedEstimates paired)
    {
        Estimate estimate = OpportunityDefinition.Olsen.ScoreOf(paired);
        return new ScorePiece(estimate.Value, estimate.Lower, estimate.Upper, 1 - paired.Satisfaction.Value, -paired.Importance.Value);
    }
}
