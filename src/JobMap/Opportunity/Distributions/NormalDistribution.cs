namespace JobMap.Opportunity.Distributions;

/// <summary>The standard normal distribution, as far as intervals need it.</summary>
internal static class NormalDistribution
{
    private const double OneOverRootOfTwoPi = 0.39894228040143267794;

    /// <summary>From here on the series would lose figures of the lower tail.</summary>
    private const double TailFrom = 2;

    /// <summary>The value of the standard normal distribution for a two-sided level: 1.959964 for .95.</summary>
    public static double TwoSided(double level) => Quantile((1 + level) / 2);

    /// <summary>
    /// The quantile function, to about 16 figures. Source: Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution",
    /// Applied Statistics 37 (1988), PPND16.
    /// </summary>
    public static double Quantile(double probability)
    {
        double q = probability - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            // Written out, as draws by the million call for it.
            double r2 = 0.180625 - (q * q);
            double above = (((((((2509.0809287301226727 * r2) + 33430.575583588128105) * r2) + 67265.770927008700853) * r2) + 45921.953931549871457) * r2) + 13731.693765509461125;
            double below = (((((((5226.4952788528545610 * r2) + 28729.085735721942674) * r2) + 39307.895800092710610) * r2) + 21213.794301586595867) * r2) + 5394.1960214247511077;
            above = (((((above * r2) + 1971.5909503065514427) * r2) + 133.14166789178437745) * r2) + 3.3871328727963666080;
            below = (((((below * r2) + 687.18700749205790830) * r2) + 42.313330701600911252) * r2) + 1;
            return q * above / below;
        }

        double r = Math.Sqrt(-Math.Log(q < 0 ? probability : 1 - probability));
        double tail = r <= 5
            ? Polynomial(r - 1.6,
                1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
                1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 0.000774545014278341407640)
                / Polynomial(r - 1.6,
                1, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550,
                0.148103976427480074590, 0.0151986665636164571966, 0.000547593808499534494600, 1.05075007164441684324e-9)
            : Polynomial(r - 5,
                6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230,
                0.0265321895265761230930, 0.00124266094738807843860, 2.71155556874348757815e-5, 2.01033439929228813265e-7)
                / Polynomial(r - 5,
                1, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525,
                0.000786869131145613259100, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15);
        return q < 0 ? -tail : tail;
    }

    /// <summary>The density.</summary>
    public static double Density(double x) => Math.Exp(-0.5 * x * x) * OneOverRootOfTwoPi;

    /// <summary>
    /// The probability of a value up to x, to about 15 figures, also of those in the lower tail. Near the middle by the series of Marsaglia,
    /// "Evaluating the Normal Distribution", Journal of Statistical Software 11 (2004); in the tails by Laplace's continued fraction.
    /// </summary>
    public static double Cumulative(double x)
    {
        if (Math.Abs(x) >= TailFrom)
        {
            double tail = Density(x) / MillsDenominator(Math.Abs(x));
            return x < 0 ? tail : 1 - tail;
        }

        double sum = x;
        double term = x;
        for (int i = 3; Math.Abs(term) > 1e-17 * Math.Abs(sum); i += 2)
        {
            term *= x * x / i;
            sum += term;
        }

        return 0.5 + (sum * Density(x));
    }

    /// <summary>x + 1/(x + 2/(x + 3/(x + …))), from the inside out.</summary>
    private static double MillsDenominator(double x)
    {
        double value = x;
        for (int i = 200; i >= 1; i--)
        {
            value = x + (i / value);
        }

        return value;
    }

    private static double Polynomial(double x, params ReadOnlySpan<double> coefficients)
    {
        double value = 0;
        for (int i = coefficients.Length - 1; i >= 0; i--)
        {
            value = (value * x) + coefficients[i];
        }

        return value;
    }
}
