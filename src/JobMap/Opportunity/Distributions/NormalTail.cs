namespace JobMap.Opportunity.Distributions;

/// <summary>The upper tail of the standard normal distribution, with as many figures for small tails as for great ones.</summary>
internal static class NormalTail
{
    private const double Near = 3;
    private const int Fractions = 200;

    /// <summary>P(Z &gt; z), to about 13 figures; 0 where it is below what a double holds (z above 38).</summary>
    public static double Above(double z) => z switch
    {
        < 0 => 1 - Above(-z),
        < Near => 0.5 - (Density(z) * Series(z)),
        _ => Density(z) * Fraction(z),
    };

    /// <summary>P(Z ≤ z).</summary>
    public static double Below(double z) => Above(-z);

    private static double Density(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);

    /// <summary>The sum of z^(2k+1) / (1·3·5 … (2k+1)); Abramowitz and Stegun, "Handbook of Mathematical Functions", 26.2.11.</summary>
    private static double Series(double z)
    {
        double term = z;
        double sum = z;
        for (int k = 1; term > sum * 1e-17; k++)
        {
            term *= z * z / ((2 * k) + 1);
            sum += term;
        }

        return sum;
    }

    /// <summary>The continued fraction 1/(z + 1/(z + 2/(z + 3/(z + …)))); Abramowitz and Stegun, 26.2.14.</summary>
    private static double Fraction(double z)
    {
        double value = z;
        for (int k = Fractions; k >= 1; k--)
        {
            value = z + (k / value);
        }

        return 1 / value;
    }
}
