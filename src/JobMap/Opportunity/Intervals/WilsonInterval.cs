namespace JobMap.Opportunity.Intervals;

/// <summary>
/// The score interval of a share. Source: Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927);
/// recommended for every n by Brown, Cai and DasGupta, "Interval Estimation for a Binomial Proportion", Statistical Science 16 (2001).
/// </summary>
internal static class WilsonInterval
{
    /// <summary>Limits of a share, 0..1, from the successes among n &gt; 0, whole or effective numbers, and the normal value of the level.</summary>
    public static ConfidenceInterval Of(double successes, double n, double z)
    {
        double share = successes / n;
        double z2 = z * z;
        double centre = (successes + (z2 / 2)) / (n + z2);
        double half = z / (n + z2) * Math.Sqrt((successes * (1 - share)) + (z2 / 4));
        // The limits meet the share exactly where it is 0 or 1; rounding must not put them beside it.
        return new ConfidenceInterval(
            successes == 0 ? 0 : Math.Min(share, centre - half),
            successes == n ? 1 : Math.Max(share, centre + half));
    }
}
