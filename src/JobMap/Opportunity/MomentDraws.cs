using JobMap.Internals;
using JobMap.Surveys;

namespace JobMap.Opportunity;

/// <summary>
/// Scores without respondents: each draw takes the shares of all needs at once from the normal distribution that has the estimated shares as its means and their estimated covariances,
/// puts those beyond 0 and 1 back to the border, and scores them. The covariances are exactly those of the paired bootstrap over respondents; what differs is that its shares are
/// fractions of whole respondents, in the shape of the binomial distribution. Draw b always comes from stream b of the seed.
/// </summary>
internal sealed class MomentDraws : ResampledScores
{
    private readonly ShareMoments _shares;
    private readonly CholeskyFactor _factor;
    private readonly OpportunityDefinition _definition;
    private readonly ulong _seed;
    private readonly double[] _numbers;
    private readonly double[] _parts;

    /// <summary>Prepares draws of the scores of these needs, by a definition on shares of the top box.</summary>
    public MomentDraws(SecondMoments moments, IReadOnlyList<NeedId> needs, OpportunityOptions options)
    {
        _shares = new ShareMoments(moments, needs);
        _factor = CholeskyFactor.Of(_shares.Covariances(), 2 * needs.Count);
        _definition = options.Definition;
        _seed = options.Seed;
        _numbers = new double[_factor.Rank];
        _parts = new double[2 * needs.Count];
        Outcomes = needs.Count;
        Resamples = options.Resamples;
    }

    public override int Outcomes { get; }

    public override int Resamples { get; }

    protected override void Fill(int first, Span<double> rows)
    {
        for (int row = 0; row < rows.Length / Outcomes; row++)
        {
            Draw(new RandomStream(_seed, (ulong)(first + row)));
            for (int j = 0; j < Outcomes; j++)
            {
                rows[(row * Outcomes) + j] = ScoreOf(j);
            }
        }
    }

    private void Draw(RandomStream random)
    {
        for (int k = 0; k < _numbers.Length; k++)
        {
            _numbers[k] = NormalDistribution.Quantile(random.NextOpenDouble());
        }

        _shares.Parts.CopyTo(_parts.AsSpan());
        _factor.AddProduct(_numbers, _parts);
    }

    private double ScoreOf(int need)
    {
        (double importance, double satisfaction) = (_shares.Wholes[need], _shares.Wholes[Outcomes + need]);
        return importance == 0 || satisfaction == 0 ? _definition.Minimum : _definition.PointOf(new PairedShares(
            Math.Clamp(_parts[need], 0, importance), importance, Math.Clamp(_parts[Outcomes + need], 0, satisfaction), satisfaction));
    }
}
