namespace JobMap.Opportunity.Distributions;

/// <summary>
/// The logarithm of the gamma function by Stirling's series. Source: Abramowitz and Stegun, "Handbook of Mathematical Functions", 1964, 6.1.15 and 6.1.41.
/// </summary>
internal static class GammaFunction
{
    private const double HalfLogOfTwoPi = 0.91893853320467274178;

    /// <summary>From here on eight terms of the series are exact to the last bit or two.</summary>
    private const double SeriesFrom = 10;

    /// <summary>ln Γ(x) of a positive x.</summary>
    public static double Log(double x)
    {
        double product = 1;
        double shifted = x;
        for (; shifted < SeriesFrom; shifted++)
        {
            product *= shifted;
        }

        return ((shifted - 0.5) * Math.Log(shifted)) - shifted + HalfLogOfTwoPi + Correction(shifted) - Math.Log(product);
    }

    /// <summary>ln Γ(x + ½) − ln Γ(x) without the loss of figures two large logarithms would bring.</summary>
    public static double LogOfHalfStep(double x)
    {
        double ratio = 1;
        double shifted = x;
        for (; shifted < SeriesFrom; shifted++)
        {
            ratio *= (shifted + 0.5) / shifted;
        }

        return (shifted * LogOfOnePlus(0.5 / shifted)) + (0.5 * Math.Log(shifted)) - 0.5 + Correction(shifted + 0.5) - Correction(shifted) - Math.Log(ratio);
    }

    /// <summary>
    /// ln(1 + x), also of a tiny x, of which 1 + x keeps no figures. Source: Goldberg, "What Every Computer Scientist Should Know About
    /// Floating-Point Arithmetic", ACM Computing Surveys 23 (1991), theorem 4.
    /// </summary>
    public static double LogOfOnePlus(double x)
    {
        double sum = 1 + x;
        return sum == 1 ? x : x * Math.Log(sum) / (sum - 1);
    }

    /// <summary>What ln Γ(x) has beyond (x − ½) ln x − x + ½ ln 2π, for x of 10 and more.</summary>
    private static double Correction(double x)
    {
        double r = 1 / (x * x);
        return ((((((((((((-3617.0 / 122400 * r) + (1.0 / 156)) * r) - (691.0 / 360360)) * r) + (1.0 / 1188)) * r) - (1.0 / 1680)) * r) + (1.0 / 1260)) * r) - (1.0 / 360)) * r / x + (1.0 / 12 / x);
    }
}
