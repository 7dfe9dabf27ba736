using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Opportunity.Scoring;

namespace JobMap.Opportunity.Comparisons;

/// <summary>
/// The pieces of one score with their limits at any level; none where there is no score. This is the one place where a comparison looks behind a score: what a definition is made of stands here.
/// </summary>
internal sealed class ScorePieces(OpportunityScore score)
{
    private readonly IRatingEstimates? _estimates = score.Opportunity is null || score.Histogram is not { } histogram ? null
        : ScoreContext.EstimatesOf(histogram, score.Options.Missing, score.Definition);

    /// <summary>The pieces at the normal value of a two-sided level. At z = 0 the limits meet the value.</summary>
    public LimitedPieces At(double z)
    {
        if (_estimates is not { } estimates)
        {
            return new LimitedPieces([], default);
        }

        OpportunityDefinition definition = score.Definition;
        PairedEstimates paired = estimates.AtNormal(z);
        return definition.HasFloor ? Floored(paired, estimates.Shares)
            : definition == OpportunityDefinition.Unfloored ? new LimitedPieces([Piece(2, Linear(2, paired), estimates.Shares.TwiceImportanceLessSatisfaction)], default)
            : definition == OpportunityDefinition.Gap ? new LimitedPieces([Piece(1, Linear(1, paired), estimates.Shares.Gap)], default)
            : new LimitedPieces([Product(paired)], default);
    }

    private static LimitedPieces Floored(PairedEstimates paired, PairedShares shares)
    {
        Estimate unfloored = Linear(2, paired);
        return new LimitedPieces([Piece(2, unfloored, shares.TwiceImportanceLessSatisfaction), Importance(paired, shares.Importance)], KinkPosition.Of(paired, unfloored));
    }

    private static Estimate Linear(double weight, PairedEstimates paired) => MoverInterval.Linear(weight, paired.Importance, -1, paired.Satisfaction, paired.Correlation);

    private static ScorePiece Piece(double weight, Estimate share, double value)
    {
        Estimate estimate = share.Scale(10);
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
