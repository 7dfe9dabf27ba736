using JobMap.Opportunity.Estimates;
using JobMap.Surveys;

namespace JobMap.Opportunity.Resampling;

/// <summary>Shares of the top box drawn from second moments: the draws of <see cref="MomentDraws"/>.</summary>
internal sealed class MomentRatings(SecondMoments moments, IReadOnlyList<NeedId> needs, OpportunityOptions options) : ResampledRatings(needs.Count, options.Resamples)
{
    private readonly ShareDraws _draws = new(moments, needs, options.Seed);

    protected override void Fill(int resample, Span<double> importance, Span<double> satisfaction)
    {
        _draws.MoveTo(resample);
        for (int j = 0; j < Needs; j++)
        {
            PairedShares? shares = _draws.SharesOf(j);
            importance[j] = shares?.Importance ?? 0;
            satisfaction[j] = shares?.Satisfaction ?? 0;
        }
    }
}
