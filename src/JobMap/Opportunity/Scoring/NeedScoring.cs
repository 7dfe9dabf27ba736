using JobMap.Internals;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Opportunity.Resampling;
using JobMap.Surveys;

namespace JobMap.Opportunity.Scoring;

/// <summary>The score of one need in one group of respondents, without its rank.</summary>
internal static class NeedScoring
{
    public const string NotAsked = "it was not asked";

    /// <summary>The least number of respondents in each cell of the 2 × 2 fold for which intervals keep their level; see docs/coverage.md.</summary>
    private const double LeastCell = 5;

    /// <param name="need">The need.</param>
    /// <param name="group">The answers on it.</param>
    /// <param name="responses">The respondents of the group; null where only a tally was given.</param>
    /// <param name="context">The choices.</param>
    public static OpportunityScore Score(Need need, TallyGroup group, SurveyResponses? responses, ScoreContext context)
    {
        if (!group.TryGetHistogram(need.Id, out JointHistogram? histogram))
        {
            return new OpportunityScore(need, context.Options) { Segment = group.Segment, Reason = NotAsked };
        }

        IRatingEstimates estimates = context.EstimatesOf(histogram, context.Options.Missing);
        OpportunityScore score = new(need, context.Options)
        {
            Segment = group.Segment,
            AnsweredBoth = histogram.AnsweredBoth,
            AnsweredImportance = histogram.AnsweredImportance,
            AnsweredSatisfaction = histogram.AnsweredSatisfaction,
            EffectiveSize = estimates.EffectiveSize,
            Histogram = histogram,
        };
        return estimates.HasScore ? Score(score, estimates, responses, context) : score with { Reason = ReasonOf(histogram) };
    }

    private static OpportunityScore Score(OpportunityScore score, IRatingEstimates estimates, SurveyResponses? responses, ScoreContext context)
    {
        OpportunityOptions options = context.Options;
        PairedEstimates paired = estimates.At(options.Level);
        PairedShares shares = estimates.Shares;
        double opportunity = options.Definition.PointOf(shares);
        ConfidenceInterval interval = options.IntervalMethod == IntervalMethod.ClosedForm
            ? context.ClosedForm(paired, opportunity)
            : responses is { HasUnequalWeights: true } ? ScoreBootstrap.Interval(responses, score.Need.Id, opportunity, options)
            : ScoreBootstrap.Interval(score.Histogram!, opportunity, options);
        return score with
        {
            Shares = shares,
            Importance = shares.Importance,
            ImportanceInterval = paired.Importance.Interval.Scale(10),
            Satisfaction = shares.Satisfaction,
            SatisfactionInterval = paired.Satisfaction.Interval.Scale(10),
            Gap = shares.Gap,
            GapInterval = ScoreContext.Gap(paired, shares.Gap),
            Opportunity = opportunity,
            Interval = interval,
            Bias = options.Definition.HasFloor ? FloorBias.Of(estimates) : null,
            IsSparse = TopBoxOf(score.Histogram!).LeastCell < LeastCell,
            Zone = OpportunityLandscape.ZoneOf(shares.Importance, shares.Satisfaction),
            IsTableStakes = OpportunityLandscape.IsTableStakes(shares.Importance, shares.Satisfaction),
            Band = options.Thresholds?.BandOf(opportunity),
            Straddled = new ValueList<double>(options.Thresholds?.StraddledBy(interval) ?? []),
        };
    }

    private static TopBoxEstimates TopBoxOf(JointHistogram histogram) =>
        TopBoxEstimates.Of(RatingCell.Of(histogram), histogram.Scale.Points - histogram.Scale.TopBoxes + 1);

    /// <summary>Why a need that was asked has no score.</summary>
    public static string ReasonOf(JointHistogram histogram) => (histogram.AnsweredImportance, histogram.AnsweredSatisfaction, histogram.AnsweredBoth) switch
    {
        (0, 0, _) => "nobody rated it",
        (0, _, _) => "nobody rated its importance",
        (_, 0, _) => "nobody rated its satisfaction",
        (_, _, 0) => "nobody rated both its importance and its satisfaction",
        _ => "nobody who rated it has any weight",
    };
}
