using JobMap.Internals;
using JobMap.Opportunity.Distributions;

namespace JobMap.Opportunity.Resampling;

/// <summary>
/// Exact binomial random numbers in a time that does not grow with n. Where few successes are expected by inversion, one by one from 0; else
/// by transformed rejection with squeeze, BTRS. Source: Hörmann, "The generation of binomial random variates", Journal of Statistical
/// Computation and Simulation 46 (1993).
/// </summary>
internal static class BinomialSampler
{
    /// <summary>Below this many expected successes inversion; Hörmann's constants hold from here on.</summary>
    private const double RejectionFrom = 10;

    /// <summary>What ln k! has beyond Stirling's formula at k + 1, for k = 0 … 9.</summary>
    private static readonly double[] Corrections =
    [
        0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509, 0.01664469118982119,
        0.01387612882307075, 0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.008330563433362871,
    ];

    /// <summary>How many of n ≥ 0 trials succeed, each with the probability p, 0..1.</summary>
    public static long Next(ref RandomStream random, long n, double p)
    {
        if (n == 0 || p <= 0)
        {
            return 0;
        }

        if (p > 0.5)
        {
            return p >= 1 ? n : n - Next(ref random, n, 1 - p);
        }

        return n * p < RejectionFrom ? Inversion(ref random, n, p) : Rejection(ref random, n, p);
    }

    private static long Inversion(ref RandomStream random, long n, double p)
    {
        double odds = p / (1 - p);
        double none = Math.Exp(n * GammaFunction.LogOfOnePlus(-p));
        while (true)
        {
            double rest = random.NextDouble();
            double probability = none;
            long successes = 0;
            while (rest >= probability && successes < n)
            {
                rest -= probability;
                successes++;
                probability *= odds * (n - successes + 1) / successes;
                if (probability < 1e-300)
                {
                    break;
                }
            }

            // What rounding leaves of a uniform number behind all probabilities is drawn again.
            if (rest < probability)
            {
                return successes;
            }
        }
    }

    private static long Rejection(ref RandomStream random, long n, double p)
    {
        double q = 1 - p;
        double deviation = Math.Sqrt(n * p * q);
        double b = 1.15 + (2.53 * deviation);
        double a = -0.0873 + (0.0248 * b) + (0.01 * p);
        double centre = (n * p) + 0.5;
        double squeeze = 0.92 - (4.2 / b);
        double alpha = (2.83 + (5.1 / b)) * deviation;
        double odds = p / q;
        double mode = Math.Floor((n + 1) * p);
        double atMode = ((mode + 0.5) * Math.Log((mode + 1) / (odds * (n - mode + 1)))) + Correction(mode) + Correction(n - mode);
        while (true)
        {
            double u = random.NextDouble() - 0.5;
            double v = random.NextDouble();
            double toEdge = 0.5 - Math.Abs(u);
            double k = Math.Floor((((2 * a / toEdge) + b) * u) + centre);
            if (toEdge >= 0.07 && v <= squeeze)
            {
                return (long)k;
            }

            // At the very edge k is no number; neither comparison then holds, and the draw is refused.
            if (!(k >= 0 && k <= n))
            {
                continue;
            }

            double logOfV = Math.Log(v * alpha / ((a / (toEdge * toEdge)) + b));
            double bound = atMode + ((n + 1) * Math.Log((n - mode + 1) / (n - k + 1)))
                + ((k + 0.5) * Math.Log(odds * (n - k + 1) / (k + 1))) - Correction(k) - Correction(n - k);
            if (logOfV <= bound)
            {
                return (long)k;
            }
        }
    }

    private static double Correction(double k)
    {
        if (k <= 9)
        {
            return Corrections[(int)k];
        }

        double r = 1 / (k + 1);
        return ((1.0 / 12) - (((1.0 / 360) - (r * r / 1260)) * r * r)) * r;
    }
}
