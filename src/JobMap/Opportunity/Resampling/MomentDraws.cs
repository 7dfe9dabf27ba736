using JobMap.Internals;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Ranks;
using JobMap.Surveys;

namespace JobMap.Opportunity.Resampling;

/// <summary>
/// Scores without respondents: each draw takes the shares of all needs at once from the normal distribution that has the estimated shares as its means and their estimated covariances,
/// puts those beyond 0 and 1 back to the border and, without weights, to the nearest whole number of respondents, so that scores tie as often as they do in a bootstrap; and scores them.
/// The covariances are exactly those of the paired bootstrap over respondents; what differs is the shape of the distribution, here the normal, there the binomial one.
/// Draw b always comes from stream b of the seed.
/// </summary>
internal sealed class MomentDraws : ResampledScores
{
    private readonly ShareMoments _shares;
    private readonly CholeskyFactor _factor;
    private readonly OpportunityDefinition _definition;
    private readonly ulong _seed;
    private readonly double[] _numbers;
    private readonly double[] _moves;

    /// <summary>Prepares draws of the scores of these needs, by a definition on shares of the top box.</summary>
    public MomentDraws(SecondMoments moments, IReadOnlyList<NeedId> needs, OpportunityOptions options)
    {
        _shares = new ShareMoments(moments, needs);
        _factor = CholeskyFactor.Of(_shares.Covariances(), 2 * needs.Count);
        _definition = options.Definition;
        _seed = options.Seed;
        _numbers = new double[_factor.Rank * CholeskyFactor.Batch];
        _moves = new double[2 * needs.Count * CholeskyFactor.Batch];
        Outcomes = needs.Count;
        Resamples = options.Resamples;
    }

    public override int Outcomes { get; }

    public override int Resamples { get; }

    protected override void Fill(int first, Span<double> rows)
    {
        for (int row = 0; row < rows.Length / Outcomes; row++)
        {
            int list = row % CholeskyFactor.Batch;
            if (list == 0)
            {
                Draw((ulong)(first + row));
            }

            ReadOnlySpan<double> moves = _moves.AsSpan(list * 2 * Outcomes, 2 * Outcomes);
            for (int j = 0; j < Outcomes; j++)
            {
                rows[(row * Outcomes) + j] = ScoreOf(j, moves);
            }
        }
    }

    /// <summary>How far the numerators of the next draws lie from the estimated ones.</summary>
    private void Draw(ulong firstStream)
    {
        for (int list = 0; list < CholeskyFactor.Batch; list++)
        {
            RandomStream random = new(_seed, firstStream + (ulong)list);
            for (int at = list; at < _numbers.Length; at += CholeskyFactor.Batch)
            {
                _numbers[at] = NormalDistribution.Quantile(random.NextOpenDouble());
            }
        }

        _factor.Multiply(_numbers, _moves);
    }

    private double ScoreOf(int need, ReadOnlySpan<double> moves)
    {
        (double importance, double satisfaction) = (_shares.Wholes[need], _shares.Wholes[Outcomes + need]);
        return importance == 0 || satisfaction == 0 ? _definition.Minimum
            : _definition.PointOf(new PairedShares(PartOf(need, moves), importance, PartOf(Outcomes + need, moves), satisfaction));
    }

    private double PartOf(int share, ReadOnlySpan<double> moves)
    {
        double part = _shares.Parts[share] + moves[share];
        return Math.Clamp(_shares.IsOfCounts ? Math.Round(part) : part, 0, _shares.Wholes[share]);
    }
}
