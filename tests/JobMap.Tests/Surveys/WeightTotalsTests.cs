using CsCheck;
using JobMap.Surveys;

namespace JobMap.Tests.Surveys;

public sealed class WeightTotalsTests
{
    private static readonly Gen<double[]> Weights = Gen.Double[0, 1000].Array[0, 20];

    [Fact]
    public void Of_Weight_IsCountedInMillionths()
    {
        WeightTotals totals = WeightTotals.Of(1.5);

        (totals.Sum, totals.SumOfSquares).Should().Be((1_572_864, (Int128)1_572_864 * 1_572_864));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1_000_001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Of_NoWeight_IsRefused(double weight) =>
        FluentActions.Invoking(() => WeightTotals.Of(weight)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(weight));

    [Fact]
    public void Add_InAnyOrderAndGrouping_IsTheSame() => Weights.Sample(weights =>
    {
        WeightTotals forward = weights.Aggregate(default(WeightTotals), (sum, weight) => sum + WeightTotals.Of(weight));
        WeightTotals backward = weights.Reverse().Aggregate(default(WeightTotals), (sum, weight) => sum + WeightTotals.Of(weight));
        int half = weights.Length / 2;
        WeightTotals halves = Total(weights[..half]) + Total(weights[half..]);

        return forward == backward && forward == halves;
    });

    [Fact]
    public void EffectiveSize_OnesHalvesAndNone_IsKishs()
    {
        WeightTotals.OfOnes(393).EffectiveSize.Should().Be(393);
        default(WeightTotals).EffectiveSize.Should().Be(0);

        // (1 + 1 + 2)² / (1 + 1 + 4)
        Total([1, 1, 2]).EffectiveSize.Should().BeApproximately(16.0 / 6, 1e-12);
    }

    [Fact]
    public void EffectiveSize_EqualWeights_IsTheirNumberExactly() =>
        Gen.Select(Gen.Long[1, 10_000_000], Gen.Long[1, 1L << 38]).Sample((n, weight) => new WeightTotals(n * weight, (Int128)n * weight * weight).EffectiveSize == n);

    [Fact]
    public void EffectiveSize_AnyWeights_IsAtMostTheirNumber() =>
        Weights.Sample(weights => Total(weights).EffectiveSize <= weights.Length * (1 + 1e-12));

    [Fact]
    public void OfOnes_MoreThanFit_IsRefused()
    {
        FluentActions.Invoking(() => WeightTotals.OfOnes(long.MaxValue >> 19)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => WeightTotals.OfOnes(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new WeightTotals(-1, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new WeightTotals(0, -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static WeightTotals Total(double[] weights) => weights.Aggregate(default(WeightTotals), (sum, weight) => sum + WeightTotals.Of(weight));
}
