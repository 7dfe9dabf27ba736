using CsCheck;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Intervals;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Intervals;

public sealed class KinkStretchTests
{
    /// <summary>Figures by quadrature and root finding in scipy.</summary>
    [Fact]
    public void At_ReferenceCorrelations_IsThatOfScipy()
    {
        foreach (Dictionary<string, string> row in ReferenceFigures.Of("kink.csv"))
        {
            double z = NormalDistribution.TwoSided(row.Number("level"));
            double correlation = row.Number("correlation");

            (1 - KinkStretch.EitherAbove(z, correlation)).Should().BeApproximately(row.Number("bothBelow"), 1e-12);
            (z * KinkStretch.At(z, correlation)).Should().BeApproximately(row.Number("valueOfBoth"), 1e-9);
        }
    }

    /// <summary>Without correlation the tail of either is 2 q − q², whatever z: z = 30 has a tail of 5e-198.</summary>
    [Theory]
    [InlineData(0.01)]
    [InlineData(1.5)]
    [InlineData(8)]
    [InlineData(30)]
    [InlineData(37)]
    public void At_NoCorrelation_IsWhereTheTailsAddUp(double z)
    {
        double tail = NormalTail.Above(z * KinkStretch.At(z, 0));

        (((2 * tail) - (tail * tail)) / NormalTail.Above(z)).Should().BeApproximately(1, 1e-11);
    }

    [Fact]
    public void At_AnyLevel_FallsWithTheCorrelationToNone() =>
        Gen.Select(Gen.Double[0.001, 37], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((z, one, other) =>
            KinkStretch.At(z, Math.Min(one, other)) >= KinkStretch.At(z, Math.Max(one, other)) - 1e-6 && KinkStretch.At(z, 1) < 1 + 1e-6);
}
