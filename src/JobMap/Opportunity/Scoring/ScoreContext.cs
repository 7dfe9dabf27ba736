using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Surveys;

namespace JobMap.Opportunity.Scoring;

/// <summary>What all scores of one analysis have in common.</summary>
internal sealed class ScoreContext(OpportunityOptions options, RatingScale scale)
{
    private readonly KinkGuard _guard = KinkGuard.At(options.Level);

    public OpportunityOptions Options => options;

    public RatingScale Scale => scale;

    /// <summary>The estimates of the definition, from those respondents whom the policy lets count.</summary>
    public IRatingEstimates EstimatesOf(JointHistogram histogram, MissingAnswers policy) => EstimatesOf(histogram, policy, options.Definition);

    /// <summary>The estimates of a definition, from those respondents whom the policy lets count.</summary>
    public static IRatingEstimates EstimatesOf(JointHistogram histogram, MissingAnswers policy, OpportunityDefinition definition)
    {
        RatingScale scale = histogram.Scale;
        RatingCell[] cells = RatingCell.Of(histogram);
        cells = policy == MissingAnswers.AvailableCase ? cells : RatingCell.Pairs(cells);
        return definition.UsesMeans ? MeanEstimates.Of(cells, scale.Points) : TopBoxEstimates.Of(cells, scale.Points - scale.TopBoxes + 1);
    }

    /// <summary>The closed-form interval of the score.</summary>
    public ConfidenceInterval ClosedForm(PairedEstimates paired, double score) => ClosedForm(paired, score, options.Definition, _guard);

    /// <summary>The closed-form interval of a score, which lies in it whatever rounding does.</summary>
    public static ConfidenceInterval ClosedForm(PairedEstimates paired, double score, OpportunityDefinition definition, KinkGuard guard)
    {
        Estimate estimate = definition.GuardedScoreOf(paired, guard);
        return new ConfidenceInterval(Math.Min(score, estimate.Lower), Math.Max(score, estimate.Upper));
    }

    /// <summary>The interval of I − S, in points.</summary>
    public static ConfidenceInterval Gap(PairedEstimates paired, double gap)
    {
        Estimate estimate = OpportunityDefinition.Gap.ScoreOf(paired);
        return new ConfidenceInterval(Math.Min(gap, estimate.Lower), Math.Max(gap, estimate.Upper));
    }
}
