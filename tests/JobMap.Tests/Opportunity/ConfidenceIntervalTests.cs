using System.Globalization;
using JobMap.Opportunity;

namespace JobMap.Tests.Opportunity;

public sealed class ConfidenceIntervalTests
{
    [Theory]
    [InlineData(1, 2, 1, true)]
    [InlineData(1, 2, 2, true)]
    [InlineData(1, 2, 2.0001, false)]
    [InlineData(1, 2, double.NaN, false)]
    public void Contains_Value_IncludesTheLimits(double lower, double upper, double value, bool expected) =>
        new ConfidenceInterval(lower, upper).Contains(value).Should().Be(expected);

    [Theory]
    [InlineData(2, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.NaN)]
    [InlineData(double.NegativeInfinity, 1)]
    [InlineData(1, double.PositiveInfinity)]
    public void Constructor_NoInterval_IsRefused(double lower, double upper) =>
        FluentActions.Invoking(() => new ConfidenceInterval(lower, upper)).Should().Throw<ArgumentException>();

    [Fact]
    public void ToString_Interval_RoundsToOneDigit() => new ConfidenceInterval(10.79, 13.21).ToString().Should().Be("10.8–13.2");

    [Fact]
    public void ToString_Format_IsThatOfBothLimitsAndNeverOfTheCurrentCulture()
    {
        ConfidenceInterval interval = new(10.794, 13.206);
        NumberFormatInfo comma = new() { NumberDecimalSeparator = "," };

        interval.ToString("0.00", null).Should().Be("10.79–13.21");
        interval.ToString("", null).Should().Be("10.8–13.2");
        $"{interval:0.000}".Should().Be("10.794–13.206");
        interval.ToString("0.0", comma).Should().Be("10,8–13,2");
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 2)]
    public void RankInterval_NoRanks_IsRefused(int lower, int upper) =>
        FluentActions.Invoking(() => new RankInterval(lower, upper)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void RankInterval_ToString_NamesBothEnds() => new RankInterval(1, 3).ToString().Should().Be("1–3");
}
