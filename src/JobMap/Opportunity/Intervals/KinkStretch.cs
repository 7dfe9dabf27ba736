using JobMap.Opportunity.Distributions;

namespace JobMap.Opportunity.Intervals;

/// <summary>
/// The stretch of <see cref="KinkGuard"/> at any level, one at a time and by the tails, which keep their figures where a p-value is so small that the
/// probability beside it is 1.
/// </summary>
internal static class KinkStretch
{
    /// <summary>The rule of Gauss and Legendre with twenty nodes: those above 0, and their weights.</summary>
    private static readonly double[] Nodes =
    [
        0.07652652113349734, 0.2277858511416451, 0.37370608871541955, 0.5108670019508271, 0.636053680726515,
        0.7463319064601508, 0.8391169718222188, 0.9122344282513258, 0.9639719272779138, 0.9931285991850949,
    ];

    private static readonly double[] Weights =
    [
        0.15275338713072578, 0.14917298647260366, 0.14209610931838187, 0.13168863844917653, 0.11819453196151825,
        0.10193011981724026, 0.08327674157670467, 0.06267204833410944, 0.04060142980038622, 0.017614007139153273,
    ];

    /// <summary>How much farther than z two standard normal values of a correlation 0..1 must be allowed to go so that either goes beyond as seldom as one goes beyond z; at least 1.</summary>
    /// <param name="z">Above 0 and up to 37.</param>
    /// <param name="correlation">0..1.</param>
    public static double At(double z, double correlation)
    {
        double wanted = Math.Log(NormalTail.Above(z));
        double lean = Math.Sqrt((1 - correlation) / (1 + correlation));
        double c = z;
        for (int step = 0; step < 50; step++)
        {
            // Newton on the logarithm of the tail, which bends downwards: after the first step it comes from above.
            double either = EitherAbove(c, correlation);
            double move = (Math.Log(either) - wanted) * either / (2 * NormalDistribution.Density(c) * NormalTail.Below(c * lean));
            c += move;
            // The error is squared by each step.
            if (Math.Abs(move) < 1e-8 * c)
            {
                break;
            }
        }

        return Math.Max(1, c / z);
    }

    /// <summary>
    /// The probability that either of two standard normal values of a correlation 0..1 lies above c: twice the one, less both, by Gauss and Legendre's rule.
    /// Source: Plackett, "A Reduction Formula for Normal Multivariate Integrals", Biometrika 41 (1954).
    /// </summary>
    public static double EitherAbove(double c, double correlation)
    {
        double one = NormalTail.Above(c);
        double half = Math.Asin(correlation) / 2;
        double sum = 0;
        for (int i = 0; i < Nodes.Length; i++)
        {
            sum += Weights[i] * (At(half * (1 + Nodes[i])) + At(half * (1 - Nodes[i])));
        }

        return (2 * one) - (one * one) - (sum * half / (2 * Math.PI));

        double At(double angle) => Math.Exp(-c * c / (1 + Math.Sin(angle)));
    }
}
