using JobMap.Internals;
using JobMap.Opportunity.Estimates;
using JobMap.Surveys;

namespace JobMap.Opportunity.Resampling;

/// <summary>Resampled shares or means of respondents who bring their weights along: the draws of <see cref="DefinitionBootstrap"/>.</summary>
internal sealed class WeighedRatings : ResampledRatings
{
    private readonly RatingColumns[] _columns;
    private readonly RespondentScore _score;
    private readonly DrawnRespondents _drawn;
    private readonly ulong _seed;

    public WeighedRatings(SurveyResponses responses, IReadOnlyList<NeedId> needs, OpportunityOptions options)
        : base(needs.Count, options.Resamples)
    {
        _columns = [.. needs.Select(responses.ColumnsOf)];
        _score = new RespondentScore(responses.Scale, options);
        _drawn = new DrawnRespondents(responses);
        _seed = options.Seed;
    }

    protected override void Fill(int resample, Span<double> importance, Span<double> satisfaction)
    {
        ReadOnlySpan<long> weights = _drawn.Draw(new RandomStream(_seed, (ulong)resample));
        for (int j = 0; j < Needs; j++)
        {
            PairedShares? shares = _score.SharesOf(_score.SumsOf(_columns[j], weights));
            importance[j] = shares?.Importance ?? 0;
            satisfaction[j] = shares?.Satisfaction ?? 0;
        }
    }
}
