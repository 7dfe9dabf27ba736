using JobMap.Surveys;

namespace JobMap.Opportunity.Resampling;

/// <summary>
/// Scores without respondents: each draw takes the shares of all needs at once by <see cref="ShareDraws"/>, rounded as it says, so that scores tie as often as they do in a bootstrap; and scores them.
/// The covariances are exactly those of the paired bootstrap over respondents; what differs is the shape of the distribution, here the normal, there the binomial one.
/// Draw b always comes from stream b of the seed.
/// </summary>
internal sealed class MomentDraws : ResampledScores
{
    private readonly ShareDraws _draws;
    private readonly OpportunityDefinition _definition;

    /// <summary>Prepares draws of the scores of these needs, by a definition on shares of the top box.</summary>
    public MomentDraws(SecondMoments moments, IReadOnlyList<NeedId> needs, OpportunityOptions options)
    {
        _draws = new ShareDraws(moments, needs, options.Seed);
        _definition = options.Definition;
        Outcomes = needs.Count;
        Resamples = options.Resamples;
    }

    public override int Outcomes { get; }

    public override int Resamples { get; }

    protected override void Fill(int first, Span<double> rows)
    {
        for (int row = 0; row < rows.Length / Outcomes; row++)
        {
            _draws.MoveTo(first + row);
            for (int j = 0; j < Outcomes; j++)
            {
                rows[(row * Outcomes) + j] = _draws.SharesOf(j) is { } shares ? _definition.PointOf(shares) : _definition.Minimum;
            }
        }
    }
}
