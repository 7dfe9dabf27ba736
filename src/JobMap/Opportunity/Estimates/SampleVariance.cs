namespace JobMap.Opportunity.Estimates;

/// <summary>The variance of one respondent's part of the score 10 (2 I − S), in points², by the normal approximation; the floor is not in it.</summary>
internal static class SampleVariance
{
    /// <summary>Above this correlation it matters that few pairs of shares can have it; up to it the worst shares are .5 and .5.</summary>
    private const double Free = 0.25;

    private const double Tolerance = 1e-9;

    /// <summary>100 (4 I (1 − I) + S (1 − S) − 4 φ √(I (1 − I) S (1 − S))) times the design effect.</summary>
    /// <exception cref="ArgumentException">No answers have these shares and this correlation.</exception>
    public static double Of(SampleAssumptions assumptions)
    {
        (double importance, double satisfaction) = (assumptions.Importance, assumptions.Satisfaction);
        double product = Deviation(importance) * Deviation(satisfaction);
        double least = Math.Max(0, importance + satisfaction - 1) - (importance * satisfaction);
        double most = Math.Min(importance, satisfaction) - (importance * satisfaction);
        double covariance = assumptions.Correlation * product;
        if (covariance < least - Tolerance || covariance > most + Tolerance || (product == 0 && assumptions.Correlation != 0))
        {
            throw new ArgumentException(product == 0
                ? FormattableString.Invariant($"Where a share is 0 or 1 there is no correlation; it is 0, not {assumptions.Correlation}.")
                : FormattableString.Invariant($"With the shares {importance} and {satisfaction} the correlation lies between {least / product:0.###} and {most / product:0.###}; {assumptions.Correlation} cannot be."),
                nameof(assumptions));
        }

        return 100 * assumptions.DesignEffect * Math.Max(0, (4 * importance * (1 - importance)) + (satisfaction * (1 - satisfaction)) - (4 * covariance));
    }

    /// <summary>
    /// The shares for which the variance is greatest, at the correlation given. The variance is convex in the two standard deviations, so the
    /// greatest is at .5 and .5 or, for a correlation above ¼, on the border of what can be, where whoever is satisfied finds it important.
    /// </summary>
    public static SampleAssumptions Greatest(SampleAssumptions assumptions)
    {
        SampleAssumptions centre = assumptions with { Importance = 0.5, Satisfaction = 0.5 };
        if (assumptions.Correlation <= Free)
        {
            return centre;
        }

        (double low, double high) = (0.25, 0.75);
        while (high - low > 1e-9)
        {
            double third = (high - low) / 3;
            (low, high) = Of(OnBorder(assumptions, low + third)) < Of(OnBorder(assumptions, high - third)) ? (low + third, high) : (low, high - third);
        }

        SampleAssumptions border = OnBorder(assumptions, (low + high) / 2);
        return Of(border) > Of(centre) ? border : centre;
    }

    /// <summary>The least share of satisfaction that can have the correlation with a share of importance: its odds are φ² times those of importance.</summary>
    private static SampleAssumptions OnBorder(SampleAssumptions assumptions, double importance)
    {
        double odds = assumptions.Correlation * assumptions.Correlation * importance / (1 - importance);
        return assumptions with { Importance = importance, Satisfaction = odds / (1 + odds) };
    }

    private static double Deviation(double share) => Math.Sqrt(share * (1 - share));
}
