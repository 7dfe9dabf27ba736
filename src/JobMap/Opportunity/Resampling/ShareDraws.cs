using JobMap.Internals;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Ranks;
using JobMap.Surveys;

namespace JobMap.Opportunity.Resampling;

/// <summary>
/// Draws the shares of the top box of all needs at once, without respondents: from the normal distribution that has the estimated shares as its means and their estimated covariances.
/// Those beyond 0 and 1 are put back to the border and, without weights, all to the nearest whole number of respondents. Draw b always comes from stream b of the seed.
/// </summary>
internal sealed class ShareDraws
{
    private readonly ShareMoments _shares;
    private readonly CholeskyFactor _factor;
    private readonly ulong _seed;
    private readonly double[] _numbers;
    private readonly double[] _moves;
    private readonly int _needs;
    private int _at;

    public ShareDraws(SecondMoments moments, IReadOnlyList<NeedId> needs, ulong seed)
    {
        _shares = new ShareMoments(moments, needs);
        _factor = CholeskyFactor.Of(_shares.Covariances(), 2 * needs.Count);
        _seed = seed;
        _numbers = new double[_factor.Rank * CholeskyFactor.Batch];
        _moves = new double[2 * needs.Count * CholeskyFactor.Batch];
        _needs = needs.Count;
    }

    /// <summary>Goes on to a draw; the first of each batch is asked for before the others of it.</summary>
    public void MoveTo(int draw)
    {
        int list = draw % CholeskyFactor.Batch;
        if (list == 0)
        {
            Draw((ulong)draw);
        }

        _at = list * 2 * _needs;
    }

    /// <summary>The shares of a need in the draw; null where nobody rated one of the two.</summary>
    public PairedShares? SharesOf(int need)
    {
        (double importance, double satisfaction) = (_shares.Wholes[need], _shares.Wholes[_needs + need]);
        return importance == 0 || satisfaction == 0 ? null : new PairedShares(PartOf(need), importance, PartOf(_needs + need), satisfaction);
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

    private double PartOf(int share)
    {
        double part = _shares.Parts[share] + _moves[_at + share];
        return Math.Clamp(_shares.IsOfCounts ? Math.Round(part) : part, 0, _shares.Wholes[share]);
    }
}
