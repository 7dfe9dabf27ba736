using JobMap.Opportunity;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Resampling;
using JobMap.Surveys;

namespace JobMap.Strategy.Evaluation;

/// <summary>What the intervals of one group rest on: resamples of its respondents, draws from its second moments, or nothing, and then why.</summary>
internal sealed class RatingSource
{
    private readonly Func<IReadOnlyList<NeedId>, ResampledRatings>? _resampled;

    private RatingSource(Func<IReadOnlyList<NeedId>, ResampledRatings>? resampled, string? reason) => (_resampled, Reason) = (resampled, reason);

    /// <summary>Why there are no intervals; null where there are.</summary>
    public string? Reason { get; }

    public static RatingSource Of(TallyGroup group, SurveyResponses? responses, OpportunityOptions options)
    {
        int least = LeastResamples(options.Level);
        return options.Resamples < least ? new(null, FormattableString.Invariant($"{options.Resamples} resamples cannot carry the level {options.Level}, which takes at least {least}"))
            : responses is not null ? new(needs => ResampledRatings.Of(responses, needs, options), null)
            : group.SecondMoments is not { } moments ? new(null, "only a tally without second moments was given")
            : options.Definition.UsesMeans ? new(null, "second moments hold shares of the top box, not means")
            : options.Missing == MissingAnswers.Pairwise && !ShareMoments.IsPaired(moments) ? new(null, "second moments hold available answers, and some respondents rated but one of the two")
            : new(needs => new MomentRatings(moments, needs, options), null);
    }

    /// <summary>Resamples of some needs; null where there is nothing to draw from.</summary>
    public ResampledRatings? Resampled(IReadOnlyList<NeedId> needs) => _resampled?.Invoke(needs);

    /// <summary>So many that one lies below and one above a percentile interval of the level.</summary>
    private static int LeastResamples(double level) => (int)Math.Ceiling((2 / (1 - level)) - 1 - 1e-6);
}
