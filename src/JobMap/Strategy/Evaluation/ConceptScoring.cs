using JobMap.Opportunity;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Scoring;

namespace JobMap.Strategy.Evaluation;

/// <summary>One outcome with a concept, from its score today.</summary>
internal static class ConceptScoring
{
    public static ConceptScore Score(OpportunityScore today, ConceptPrediction? prediction, ScoreContext context)
    {
        ConceptScore score = new(today, prediction);
        if (today.Satisfaction is not { } satisfaction || today.Importance is not { } importance)
        {
            return score;
        }

        if (prediction is null)
        {
            return score with { PredictedSatisfaction = satisfaction, Change = 0, PredictedOpportunity = today.Opportunity, PredictedInterval = today.Interval, PredictedZone = today.Zone };
        }

        double predicted = prediction.Of(satisfaction);
        PairedShares shares = today.Shares with { SatisfactionPart = predicted == satisfaction ? today.Shares.SatisfactionPart : predicted / 10 * today.Shares.SatisfactionWhole };
        double opportunity = Math.Clamp(context.Options.Definition.PointOf(shares), context.Options.Definition.Minimum, context.Options.Definition.Maximum);
        PairedEstimates paired = context.EstimatesOf(today.Histogram!, context.Options.Missing).At(context.Options.Level);
        return score with
        {
            PredictedSatisfaction = predicted,
            PredictedSatisfactionLow = prediction.Lower is null ? null : prediction.LowerOf(satisfaction),
            PredictedSatisfactionHigh = prediction.Upper is null ? null : prediction.UpperOf(satisfaction),
            Change = predicted - satisfaction,
            PredictedOpportunity = opportunity,
            PredictedInterval = context.ClosedForm(With(paired, prediction), opportunity),
            PredictedZone = OpportunityLandscape.ZoneOf(importance, predicted),
            IsClamped = prediction.IsClampedAt(satisfaction),
        };
    }

    /// <summary>A level has no error of its own; a change moves the limits along, up to the borders.</summary>
    private static PairedEstimates With(PairedEstimates today, ConceptPrediction prediction)
    {
        if (prediction.Level is { } level)
        {
            return today with { Satisfaction = new Estimate(level / 10, level / 10, level / 10), Correlation = 0 };
        }

        double change = prediction.Change!.Value / 10;
        (double value, double lower, double upper) = today.Satisfaction;
        return today with { Satisfaction = new Estimate(value + change, lower + change, upper + change).Within(0, 1) };
    }
}
