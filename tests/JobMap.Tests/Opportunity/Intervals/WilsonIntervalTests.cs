using CsCheck;
using JobMap.Opportunity;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Intervals;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Intervals;

public sealed class WilsonIntervalTests
{
    /// <summary>Figures of statsmodels 0.13.5, proportion_confint(x, n, 1 - level, method="wilson").</summary>
    [Theory]
    [InlineData(0, 1, 0.95, 0.0, 0.7934506856227626)]
    [InlineData(1, 1, 0.95, 0.20654931437723745, 1.0)]
    [InlineData(0, 10, 0.95, 0.0, 0.2775327998628892)]
    [InlineData(10, 10, 0.95, 0.7224672001371107, 0.9999999999999999)]
    [InlineData(1, 10, 0.95, 0.017876213095072896, 0.4041500267952385)]
    [InlineData(5, 10, 0.95, 0.236593090512564, 0.7634069094874361)]
    [InlineData(81, 263, 0.95, 0.2552885198782742, 0.36620957698280004)]
    [InlineData(15, 148, 0.95, 0.0623863995307363, 0.16048724172330803)]
    [InlineData(335, 393, 0.95, 0.8139428979062387, 0.8840688492110341)]
    [InlineData(228, 393, 0.9, 0.5387917715593734, 0.6204175219220266)]
    [InlineData(359, 393, 0.99, 0.8697537851528649, 0.9434885086612972)]
    [InlineData(3, 1000000, 0.95, 1.0202712409681223e-06, 8.821149774312436e-06)]
    [InlineData(499999, 1000000, 0.999, 0.4983537455521114, 0.5016442544695434)]
    [InlineData(7, 20, 0.5, 0.28212562417605114, 0.4245466491624086)]
    public void Of_CountsAndLevel_AreTheLimitsOfAnotherProgram(long successes, long n, double level, double lower, double upper)
    {
        ConfidenceInterval interval = WilsonInterval.Of(successes, n, NormalDistribution.TwoSided(level));

        interval.Lower.Should().BeApproximately(lower, 1e-14);
        interval.Upper.Should().BeApproximately(upper, 1e-14);
    }

    [Fact]
    public void Of_AnyCounts_HoldsTheShareAndStaysInsideZeroAndOne() =>
        Gen.Select(Gen.Long[1, 100_000], Gen.Double[0, 1], Gen.Double[0.5, 0.9999]).Sample((n, part, level) =>
        {
            long successes = (long)Math.Round(part * n);
            ConfidenceInterval interval = WilsonInterval.Of(successes, n, NormalDistribution.TwoSided(level));
            return interval.Contains((double)successes / n) && interval.Lower >= 0 && interval.Upper <= 1;
        });

    [Fact]
    public void Of_SuccessesAndFailuresExchanged_IsTheMirrorImage() =>
        Gen.Select(Gen.Long[1, 10_000], Gen.Double[0, 1]).Sample((n, part) =>
        {
            long successes = (long)Math.Round(part * n);
            ConfidenceInterval one = WilsonInterval.Of(successes, n, 1.96);
            ConfidenceInterval other = WilsonInterval.Of(n - successes, n, 1.96);
            return Math.Abs(one.Lower - (1 - other.Upper)) < 1e-14 && Math.Abs(one.Upper - (1 - other.Lower)) < 1e-14;
        });

    [Fact]
    public void Of_ReferenceCounts_AreTheLimitsOfScipy()
    {
        foreach (Dictionary<string, string> row in ReferenceFigures.Of("wilson.csv"))
        {
            ConfidenceInterval interval = WilsonInterval.Of(row.Number("successes"), row.Number("n"), NormalDistribution.TwoSided(row.Number("level")));

            interval.Lower.Should().BeApproximately(row.Number("lower"), 1e-14);
            interval.Upper.Should().BeApproximately(row.Number("upper"), 1e-14);
        }
    }

    /// <summary>An effective number of respondents need not be whole; more of them never widen the interval.</summary>
    [Fact]
    public void Of_EffectiveNumbers_NarrowWithTheirSize() =>
        Gen.Select(Gen.Double[2, 1000], Gen.Double[0.01, 0.99]).Sample((n, share) =>
        {
            ConfidenceInterval less = WilsonInterval.Of(share * n, n, 1.96);
            ConfidenceInterval more = WilsonInterval.Of(share * n * 1.1, n * 1.1, 1.96);
            return more.Lower > less.Lower && more.Upper < less.Upper && less.Contains(share);
        });
}
