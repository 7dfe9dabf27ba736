using JobMap.Opportunity.Resampling;

namespace JobMap.Opportunity.Ranks;

/// <summary>
/// Confidence sets for ranks: simultaneous intervals for the differences between one outcome and all others rule ranks out. An outcome
/// that is surely below m others cannot rank better than m + 1, one that is surely above m others cannot rank among the last m.
/// Percentiles of bootstrapped ranks are no substitute: they cover too seldom where scores are close.
/// A difference that no resample changes (one respondent, or all of them alike) tells the bootstrap nothing of its error, which is not the
/// same as no error; there the scores' own intervals decide, and rule a rank out only where they lie apart.
/// Source: Mogstad, Romano, Shaikh and Wilhelm, "Inference for Ranks …", Review of Economic Studies 2024 (marginal, two-sided, bootstrap of the studentised maximum).
/// </summary>
internal static class RankConfidenceSet
{
    /// <summary>
    /// How many pairs of outcomes are looked at in one go through the resamples, which bounds the memory however many outcomes and resamples
    /// there are: all of them up to 1,448 outcomes.
    /// </summary>
    private const int MostPairs = 1 << 21;

    /// <summary>
    /// The least number of resamples that carries a level: the margin is the ⌈level × (B + 1)⌉-th smallest of B maxima, so there must be
    /// that many. 19 for .95, 99 for .99.
    /// </summary>
    public static int LeastResamples(double level)
    {
        int least = Math.Max(1, (int)Math.Floor(level / (1 - level)));
        while (PlaceOf(level, least) > least)
        {
            least++;
        }

        return least;
    }

    /// <summary>One set per outcome, each of the level given on its own.</summary>
    /// <param name="points">The scores.</param>
    /// <param name="intervals">The interval of each score, at the same level.</param>
    /// <param name="resampled">Resampled scores of the same respondents, at least <see cref="LeastResamples"/> of them; gone through twice.</param>
    /// <param name="level">The level, a share.</param>
    /// <param name="also">Sees the resampled scores too, each once.</param>
    public static RankInterval[] Marginal(double[] points, ConfidenceInterval[] intervals, ResampledScores resampled, double level, ResampledRows? also = null)
    {
        RankInterval[] sets = new RankInterval[points.Length];
        int most = Math.Clamp(MostPairs / Math.Max(1, points.Length), 1, Math.Max(1, points.Length));
        for (int from = 0; from < points.Length; from += most)
        {
            DifferenceErrors errors = new(points.Length, from, Math.Min(points.Length, from + most));
            resampled.ForEachBlock(from == 0 ? also + errors.Add : errors.Add);
            DifferenceMaxima maxima = new(points, errors);
            resampled.ForEachBlock(maxima.Add);
            for (int j = from; j < errors.To; j++)
            {
                sets[j] = SetOf(j, points, intervals, errors.Of(j), maxima.LeastLimit(j, PlaceOf(level, resampled.Resamples)));
            }
        }

        return sets;
    }

    /// <summary>Rules the ranks out that the differences to outcome j leave no room for.</summary>
    /// <param name="j">The outcome.</param>
    /// <param name="points">The scores.</param>
    /// <param name="intervals">Their intervals.</param>
    /// <param name="errors">The standard errors of the differences; 0 for one that does not vary.</param>
    /// <param name="least">The limit from which on a difference is surely one.</param>
    private static RankInterval SetOf(int j, double[] points, ConfidenceInterval[] intervals, ReadOnlySpan<double> errors, double least)
    {
        int above = 0;
        int below = 0;
        for (int k = 0; k < points.Length; k++)
        {
            bool differs = errors[k] > 0 && DifferenceMaxima.LimitOf(points[j] - points[k], errors[k]) >= least;
            above += (errors[k] > 0 ? differs && points[k] > points[j] : intervals[k].Lower > intervals[j].Upper) ? 1 : 0;
            below += (errors[k] > 0 ? differs && points[j] > points[k] : intervals[j].Lower > intervals[k].Upper) ? 1 : 0;
        }

        return new RankInterval(above + 1, points.Length - below);
    }

    /// <summary>The 1-based place of the level's quantile among so many sorted maxima.</summary>
    private static int PlaceOf(double level, int resamples) => (int)Math.Ceiling(level * (resamples + 1));
}
