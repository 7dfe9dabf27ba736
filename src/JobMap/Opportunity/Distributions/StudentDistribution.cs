namespace JobMap.Opportunity.Distributions;

/// <summary>
/// Student's t distribution, as far as intervals of means need it; degrees of freedom need not be whole, since weighted answers give an
/// effective number of respondents.
/// </summary>
internal static class StudentDistribution
{
    /// <summary>From here on five terms of the expansion around the normal quantile leave less than 1e-12.</summary>
    private const double ExpandedFrom = 1000;

    /// <summary>The value of Student's t for a two-sided level: 2.045230 for .95 and 29 degrees of freedom.</summary>
    public static double TwoSided(double level, double degreesOfFreedom) => UpperQuantile((1 - level) / 2, degreesOfFreedom);

    /// <summary>The value that is passed with this probability, 0 &lt; tail &lt; ½; degrees of freedom from 0.05.</summary>
    public static double UpperQuantile(double tail, double degreesOfFreedom)
    {
        double normal = -NormalDistribution.Quantile(tail);
        return degreesOfFreedom >= ExpandedFrom ? Expanded(normal, degreesOfFreedom) : Solved(normal, tail, degreesOfFreedom);
    }

    /// <summary>The probability of a value above t ≥ 0: half the regularised incomplete beta function at v / (v + t²).</summary>
    public static double UpperTail(double t, double degreesOfFreedom)
    {
        double square = t * t;
        return 0.5 * RegularisedBeta(degreesOfFreedom / (degreesOfFreedom + square), square / (degreesOfFreedom + square), degreesOfFreedom / 2);
    }

    /// <summary>Source: Abramowitz and Stegun, "Handbook of Mathematical Functions", 1964, 26.7.5.</summary>
    private static double Expanded(double x, double v)
    {
        double s = x * x;
        double g1 = x * (s + 1) / 4;
        double g2 = x * ((((5 * s) + 16) * s) + 3) / 96;
        double g3 = x * ((((((3 * s) + 19) * s) + 17) * s) - 15) / 384;
        double g4 = x * ((((((((79 * s) + 776) * s) + 1482) * s) - 1920) * s) - 945) / 92160;
        return x + ((g1 + ((g2 + ((g3 + (g4 / v)) / v)) / v)) / v);
    }

    /// <summary>
    /// Newton's method on the logarithm of the tail as a function of ln t, which bends downwards only: the first step goes beyond the
    /// solution and all others come back to it, from whatever start below.
    /// </summary>
    private static double Solved(double normal, double tail, double v)
    {
        double logDensity = GammaFunction.LogOfHalfStep(v / 2) - (0.5 * Math.Log(v * Math.PI));
        double logT = Math.Log(normal);
        for (int step = 0; step < 100; step++)
        {
            double t = Math.Exp(logT);
            double probability = UpperTail(t, v);
            double density = Math.Exp(logDensity - ((v + 1) / 2 * GammaFunction.LogOfOnePlus(t * t / v)));
            double move = Math.Log(probability / tail) * probability / (t * density);
            logT += move;
            if (Math.Abs(move) < 1e-14)
            {
                break;
            }
        }

        return Math.Exp(logT);
    }

    /// <summary>I<sub>x</sub>(a, ½), with 1 − x given too since it may be tiny; from whichever side converges faster.</summary>
    private static double RegularisedBeta(double x, double complement, double a)
    {
        if (complement <= 0)
        {
            return 1;
        }

        // 1 / B(a, ½) = Γ(a + ½) / (Γ(a) √π)
        double front = Math.Exp(GammaFunction.LogOfHalfStep(a) + (a * Math.Log(x)) + (0.5 * Math.Log(complement))) / Math.Sqrt(Math.PI);
        return x < (a + 1) / (a + 2.5)
            ? front * ContinuedFraction(x, a, 0.5) / a
            : 1 - (front * ContinuedFraction(complement, 0.5, a) / 0.5);
    }

    /// <summary>The continued fraction of the incomplete beta function (26.5.8 of the same handbook) by Lentz's method.</summary>
    private static double ContinuedFraction(double x, double a, double b)
    {
        double c = 1;
        double d = 1 / Apart(1 - ((a + b) * x / (a + 1)));
        double value = d;
        for (int m = 1; m < 10_000; m++)
        {
            double even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / Apart(1 + (even * d));
            c = Apart(1 + (even / c));
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / Apart(1 + (odd * d));
            c = Apart(1 + (odd / c));
            value *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-16)
            {
                break;
            }
        }

        return value;
    }

    /// <summary>Lentz's method divides by this; it must not be 0.</summary>
    private static double Apart(double value) => Math.Abs(value) < 1e-300 ? 1e-300 : value;
}
