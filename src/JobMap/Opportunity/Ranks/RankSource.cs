using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Resampling;
using JobMap.Surveys;

namespace JobMap.Opportunity.Ranks;

/// <summary>What the ranks of one group are judged by: its respondents, its second moments, or nothing, and then why.</summary>
internal sealed class RankSource
{
    private readonly Func<IReadOnlyList<NeedId>, ResampledScores>? _resampled;

    private RankSource(Func<IReadOnlyList<NeedId>, ResampledScores>? resampled, RankBasis basis) => (_resampled, Basis) = (resampled, basis);

    /// <summary>What there is, or why there is nothing.</summary>
    public RankBasis Basis { get; }

    /// <summary>The respondents where they are at hand, else the second moments where the group has them and they say enough.</summary>
    public static RankSource Of(TallyGroup group, SurveyResponses? responses, OpportunityOptions options) =>
        responses is not null ? new(needs => RankScoring.Resampled(responses, needs, options), RankBasis.Respondents)
        : group.SecondMoments is not { } moments ? new(null, RankBasis.TallyAlone)
        : options.Definition.UsesMeans ? new(null, RankBasis.MomentsWithoutMeans)
        : options.Missing == MissingAnswers.Pairwise && !ShareMoments.IsPaired(moments) ? new(null, RankBasis.MomentsWithoutPairs)
        : new(needs => new MomentDraws(moments, needs, options), RankBasis.SecondMoments);

    /// <summary>Resampled scores of some needs; null where there is nothing to judge ranks by.</summary>
    public ResampledScores? Resampled(IReadOnlyList<NeedId> needs) => _resampled?.Invoke(needs);
}
