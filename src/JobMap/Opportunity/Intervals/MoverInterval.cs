using JobMap.Opportunity.Estimates;

namespace JobMap.Opportunity.Intervals;

/// <summary>
/// Closed-form intervals of what is computed from two estimates, out of the limits of each and their correlation (MOVER, the method of
/// variance estimates recovery). Where the two have skewed limits, so has the result. Source: Zou and Donner, "Construction of confidence limits
/// about effect measures: a general approach", Statistics in Medicine 27 (2008).
/// </summary>
internal static class MoverInterval
{
    /// <summary>
    /// Limits on 0..20 points of max(2 p<sub>I</sub> − p<sub>S</sub>, p<sub>I</sub>), the opportunity algorithm, which do not fail at the kink I = S.
    /// </summary>
    public static ConfidenceInterval OfOpportunity(TopBoxCounts counts, double z) =>
        OpportunityDefinition.UlwickTopTwoBox.ScoreOf(PairedEstimates.Of(counts, z)).Interval;

    /// <summary>a × first + b × second.</summary>
    public static Estimate Linear(double a, Estimate first, double b, Estimate second, double correlation)
    {
        // A negative coefficient turns its part around: the lower limit of the sum comes from the upper limit of the part.
        double below = MoverDistance.Of(Math.Abs(a) * (a < 0 ? first.Above : first.Below), Math.Abs(b) * (b < 0 ? second.Above : second.Below), -SignOf(a, b) * correlation);
        double above = MoverDistance.Of(Math.Abs(a) * (a < 0 ? first.Below : first.Above), Math.Abs(b) * (b < 0 ? second.Below : second.Above), -SignOf(a, b) * correlation);
        double value = (a * first.Value) + (b * second.Value);
        return new Estimate(value, value - below, value + above);
    }

    /// <summary>
    /// The product of two shares, as the sum of their logarithms. A share of 0 has no logarithm: the product is then 0, its lower limit too,
    /// and its upper limit is the one the formula tends to, the upper limit of that share times the other share; times the other's upper
    /// limit where both are 0.
    /// </summary>
    public static Estimate Product(Estimate first, Estimate second, double correlation)
    {
        double value = first.Value * second.Value;
        if (value <= 0)
        {
            bool neither = first.Value <= 0 && second.Value <= 0;
            double upper = neither ? first.Upper * second.Upper : first.Value <= 0 ? first.Upper * second.Value : first.Value * second.Upper;
            return new Estimate(0, 0, upper);
        }

        double below = first.Lower <= 0 || second.Lower <= 0 ? double.PositiveInfinity
            : MoverDistance.Of(Math.Log(first.Value / first.Lower), Math.Log(second.Value / second.Lower), -correlation);
        double above = MoverDistance.Of(Math.Log(first.Upper / first.Value), Math.Log(second.Upper / second.Value), -correlation);
        return new Estimate(value, value * Math.Exp(-below), value * Math.Exp(above));
    }

    /// <summary>The greater of two: value, lower and upper limit, each the greater one. What holds both truths also holds the greater truth.</summary>
    public static Estimate Greater(Estimate first, Estimate second) =>
        new(Math.Max(first.Value, second.Value), Math.Max(first.Lower, second.Lower), Math.Max(first.Upper, second.Upper));

    private static int SignOf(double a, double b) => Math.Sign(a) * Math.Sign(b);
}
