namespace JobMap.Opportunity.Intervals;

/// <summary>
/// How far a limit of a difference of two estimates lies from the difference, from how far the limits of the two lie from them and the correlation of the
/// estimates (method of variance estimates recovery). Source: Zou and Donner, Statistics in Medicine 27 (2008); with correlation: Zou, "Toward using confidence intervals
/// to compare correlations", Psychological Methods 12 (2007).
/// </summary>
internal static class MoverDistance
{
    /// <summary>√(first² + second² − 2 r first second); rounding never makes it imaginary.</summary>
    public static double Of(double first, double second, double correlation) =>
        Math.Sqrt(Math.Max(0, (first * first) + (second * second) - (2 * correlation * first * second)));
}
