using System.Runtime.CompilerServices;

namespace JobMap.Opportunity;

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
    /// <summary>The standard error in points below which a difference did not vary: what rounding leaves of none.</summary>
    private const double LeastError = 1e-9;

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
    /// <param name="resampled">Resampled scores of the same respondents, one row a resample, at least <see cref="LeastResamples"/> of them.</param>
    /// <param name="level">The level, a share.</param>
    public static RankInterval[] Marginal(double[] points, ConfidenceInterval[] intervals, double[] resampled, double level)
    {
        int outcomes = points.Length;
        int resamples = resampled.Length / outcomes;
        RankInterval[] sets = new RankInterval[outcomes];
        double[] errors = new double[outcomes];
        double[] maxima = new double[resamples];
        for (int j = 0; j < outcomes; j++)
        {
            StandardErrors(resampled, outcomes, j, errors);
            Maxima(points, resampled, j, errors, maxima);
            double critical = OrderStatistic.Of(maxima, PlaceOf(level, resamples) - 1);
            int above = 0;
            int below = 0;
            for (int k = 0; k < outcomes; k++)
            {
                bool varies = errors[k] > LeastError;
                double margin = critical * errors[k];
                above += (varies ? points[k] - points[j] > margin : intervals[k].Lower > intervals[j].Upper) ? 1 : 0;
                below += (varies ? points[j] - points[k] > margin : intervals[j].Lower > intervals[k].Upper) ? 1 : 0;
            }

            sets[j] = new RankInterval(above + 1, outcomes - below);
        }

        return sets;
    }

    /// <summary>The 1-based place of the level's quantile among so many sorted maxima.</summary>
    private static int PlaceOf(double level, int resamples) => (int)Math.Ceiling(level * (resamples + 1));

    /// <summary>The bootstrap standard errors of the differences to outcome j.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void StandardErrors(double[] resampled, int outcomes, int j, double[] errors)
    {
        double[] sums = new double[outcomes];
        double[] squares = new double[outcomes];
        for (int row = 0; row < resampled.Length; row += outcomes)
        {
            ScoreDifferences.Add(resampled.AsSpan(row, outcomes), resampled[row + j], sums, squares);
        }

        double resamples = (double)resampled.Length / outcomes;
        for (int k = 0; k < outcomes; k++)
        {
            errors[k] = Math.Sqrt(Math.Max(0, squares[k] - (sums[k] * sums[k] / resamples)) / Math.Max(1, resamples - 1));
        }
    }

    /// <summary>Per resample, how far the farthest difference to outcome j lies from its estimate, in standard errors. One that never varies says nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Maxima(double[] points, double[] resampled, int j, double[] errors, double[] maxima)
    {
        int outcomes = points.Length;
        double[] expected = new double[outcomes];
        double[] units = new double[outcomes];
        for (int k = 0; k < outcomes; k++)
        {
            expected[k] = points[j] - points[k];
            units[k] = errors[k] > LeastError ? errors[k] : double.PositiveInfinity;
        }

        for (int b = 0; b < maxima.Length; b++)
        {
            int row = b * outcomes;
            maxima[b] = ScoreDifferences.Farthest(resampled.AsSpan(row, outcomes), resampled[row + j], expected, units);
        }
    }
}
