using JobMap.Benchmarks.Ratios;

namespace JobMap.Benchmarks.Tests.Ratios;

public sealed class MedianTests
{
    [Theory]
    [InlineData(new[] { 7.0 }, 7.0)]
    [InlineData(new[] { 9.0, 1.0, 2.0 }, 2.0)]
    [InlineData(new[] { 4.0, 1.0, 1000.0, 2.0 }, 3.0)]
    public void Of_Values_GivesTheMiddle(double[] values, double expected) => Median.Of(values).Should().Be(expected);

    [Fact]
    public void Of_Nothing_Throws()
    {
        Action act = () => Median.Of([]);
        act.Should().Throw<ArgumentException>();
    }
}
