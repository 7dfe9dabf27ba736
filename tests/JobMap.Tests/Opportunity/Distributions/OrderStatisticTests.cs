using CsCheck;
using JobMap.Opportunity.Distributions;

namespace JobMap.Tests.Opportunity.Distributions;

public sealed class OrderStatisticTests
{
    [Fact]
    public void Of_AnyValuesWithTies_IsTheSameAsBySorting() =>
        Gen.Select(Gen.OneOf(Gen.Int[0, 6].Select(value => (double)value), Gen.Double[-1, 1]).Array[1, 200], Gen.Int[0, 199]).Sample((values, at) =>
        {
            double[] sorted = [.. values];
            int place = at % values.Length;
            return OrderStatistic.Of(values, place) == OrderStatistic.Simple(sorted, place);
        });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 3)]
    [InlineData(4, 9)]
    public void Of_Places_AreTheSortedOnes(int place, double expected) => OrderStatistic.Of([9, 3, 1, 3, 2], place).Should().Be(expected);

    [Fact]
    public void Of_ManyEqualOrSortedValues_StaysQuick()
    {
        // Where the places fall badly, a careless partition goes quadratic: a million values would take minutes.
        double[] equal = new double[1_000_000];
        double[] sorted = [.. Enumerable.Range(0, 1_000_000)];

        OrderStatistic.Of(equal, 999_000).Should().Be(0);
        OrderStatistic.Of(sorted, 999_000).Should().Be(999_000);
    }
}
