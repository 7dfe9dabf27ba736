using JobMap.Opportunity.Distributions;

namespace JobMap.Opportunity.Intervals;

/// <summary>Intervals of one score from its resampled values, at least one. The values are put in another order.</summary>
internal static class BootstrapInterval
{
    /// <summary>How far equal scores may lie apart by rounding, in the unit of the score.</summary>
    private const double Rounding = 1e-9;

    /// <summary>The percentile interval. Source: Efron, "Bootstrap Methods: Another Look at the Jackknife", Annals of Statistics 7 (1979).</summary>
    public static ConfidenceInterval Percentile(Span<double> resampled, double level) =>
        new(QuantileOf(resampled, (1 - level) / 2), QuantileOf(resampled, (1 + level) / 2));

    /// <summary>
    /// The bias-corrected and accelerated interval. Source: Efron, "Better Bootstrap Confidence Intervals", JASA 82 (1987). Scores stand on a
    /// lattice, so resampled values that equal the score count half to either side of it.
    /// </summary>
    /// <param name="resampled">The resampled scores.</param>
    /// <param name="score">The score itself.</param>
    /// <param name="acceleration">How fast the standard error changes with the score: <see cref="CellJackknife.Acceleration"/>.</param>
    /// <param name="level">The level, a share.</param>
    public static ConfidenceInterval Bca(Span<double> resampled, double score, double acceleration, double level)
    {
        double below = 0;
        foreach (double value in resampled)
        {
            below += value < score - Rounding ? 1 : value <= score + Rounding ? 0.5 : 0;
        }

        // All resamples on one side still leave half a resample on the other: the correction stays finite.
        double bias = NormalDistribution.Quantile(Math.Clamp(below / resampled.Length, 0.5 / resampled.Length, 1 - (0.5 / resampled.Length)));
        double z = NormalDistribution.TwoSided(level);
        double lower = QuantileOf(resampled, Adjusted(bias, -z, acceleration));
        double upper = QuantileOf(resampled, Adjusted(bias, z, acceleration));
        return new ConfidenceInterval(Math.Min(lower, upper), upper);
    }

    /// <summary>The value at the place (B + 1) × probability of the sorted ones, between its neighbours in a straight line; the outermost where there is none.</summary>
    public static double QuantileOf(Span<double> values, double probability)
    {
        double place = Math.Clamp((values.Length + 1) * probability, 1, values.Length);
        int whole = (int)Math.Floor(place);
        double lower = OrderStatistic.Of(values, whole - 1);
        return whole == place ? lower : lower + ((place - whole) * (OrderStatistic.Of(values, whole) - lower));
    }

    private static double Adjusted(double bias, double z, double acceleration)
    {
        double shrunk = 1 - (acceleration * (bias + z));
        return shrunk <= 0 ? (bias + z < 0 ? 0 : 1) : NormalDistribution.Cumulative(bias + ((bias + z) / shrunk));
    }
}
