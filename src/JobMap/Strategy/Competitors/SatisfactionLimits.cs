using JobMap.Opportunity;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;

namespace JobMap.Strategy.Competitors;

/// <summary>
/// The limits of the difference of two independent shares at any level: d − √((p₁ − l₁)² + (u₂ − p₂)²) and d + √((u₁ − p₁)² + (p₂ − l₂)²), with Wilson limits l and u of each.
/// Source: Newcombe, Statistics in Medicine 17 (1998), method 10. The p-value is the least 1 − level whose interval has 0 on its border.
/// </summary>
internal sealed class SatisfactionLimits(IRatingEstimates a, IRatingEstimates b)
{
    /// <summary>How far is looked, as where scores are compared; the tail beyond is 6e-300.</summary>
    private const double Furthest = 37;

    private const int Halvings = 60;

    /// <summary>The difference in points.</summary>
    public double Value { get; } = a.Shares.Satisfaction - b.Shares.Satisfaction;

    /// <summary>The interval in points at the normal value of a two-sided level.</summary>
    public ConfidenceInterval At(double z)
    {
        Estimate first = a.AtNormal(z).Satisfaction.Scale(10);
        Estimate second = b.AtNormal(z).Satisfaction.Scale(10);
        return new ConfidenceInterval(
            Math.Clamp(Value - MoverDistance.Of(first.Below, second.Above, 0), -10, Value),
            Math.Clamp(Value + MoverDistance.Of(first.Above, second.Below, 0), Value, 10));
    }

    /// <summary>The two-sided p-value of no difference.</summary>
    public double P()
    {
        if (Value == 0)
        {
            return 1;
        }

        (double outside, double inside) = Excludes(Furthest) ? (Furthest, Furthest) : (0, Furthest);
        for (int step = 0; step < Halvings && inside > outside; step++)
        {
            double z = (inside + outside) / 2;
            (outside, inside) = Excludes(z) ? (z, inside) : (outside, z);
        }

        return Math.Min(1, 2 * NormalTail.Above(outside));
    }

    /// <summary>Whether 0 lies outside of the interval, which grows with z.</summary>
    private bool Excludes(double z)
    {
        ConfidenceInterval interval = At(z);
        return interval.Lower > 0 || interval.Upper < 0;
    }
}
