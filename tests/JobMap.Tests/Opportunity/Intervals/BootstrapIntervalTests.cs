using System.Globalization;
using JobMap.Opportunity;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Intervals;

public sealed class BootstrapIntervalTests
{
    /// <summary>Quantiles, bias correction and acceleration by numpy and scipy from the same resampled scores; the jackknife there leaves out each respondent in turn.</summary>
    [Fact]
    public void Intervals_ReferenceResamples_AreThoseOfScipy()
    {
        CellScore score = FoldedHistogram.ScoreOf(OpportunityDefinition.UlwickTopTwoBox);
        foreach (Dictionary<string, string> row in ReferenceFigures.Of("bca.csv"))
        {
            long[] cells = row.Cells();
            double level = row.Number("level");
            double[] resampled = [.. row["resampled"].Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];

            double acceleration = CellJackknife.Acceleration(cells, score);
            ConfidenceInterval percentile = BootstrapInterval.Percentile([.. resampled], level);
            ConfidenceInterval bca = BootstrapInterval.Bca([.. resampled], score(cells), acceleration, level);

            acceleration.Should().BeApproximately(row.Number("acceleration"), 1e-10, row["table"]);
            score(cells).Should().BeApproximately(row.Number("score"), 1e-12, row["table"]);
            (percentile.Lower, percentile.Upper).Should().Match<(double, double)>(limits => IsNear(limits, row.Number("percentileLower"), row.Number("percentileUpper")), row["table"]);
            (bca.Lower, bca.Upper).Should().Match<(double, double)>(limits => IsNear(limits, row.Number("lower"), row.Number("upper")), row["table"]);
        }
    }

    [Theory]
    [InlineData(0.5, 5)]
    [InlineData(0.25, 2.5)]
    [InlineData(0.1, 1)]
    [InlineData(0.01, 1)]
    [InlineData(1, 9)]
    public void QuantileOf_NineValues_StandsAtItsTenth(double probability, double expected) =>
        BootstrapInterval.QuantileOf([3, 9, 1, 7, 5, 2, 8, 6, 4], probability).Should().BeApproximately(expected, 1e-12);

    [Fact]
    public void Bca_SymmetricAndUnbiased_IsThePercentileInterval()
    {
        double[] resampled = [.. Enumerable.Range(-500, 1001).Select(i => i / 100.0)];

        ConfidenceInterval bca = BootstrapInterval.Bca([.. resampled], 0, 0, 0.95);
        ConfidenceInterval percentile = BootstrapInterval.Percentile([.. resampled], 0.95);

        (bca.Lower, bca.Upper).Should().Match<(double, double)>(limits => IsNear(limits, percentile.Lower, percentile.Upper));
    }

    [Fact]
    public void Bca_AllResamplesAlike_IsThatValue()
    {
        BootstrapInterval.Bca([5, 5, 5], 5, 0, 0.95).Should().Be(new ConfidenceInterval(5, 5));
        BootstrapInterval.Percentile([5], 0.95).Should().Be(new ConfidenceInterval(5, 5));
    }

    [Fact]
    public void Bca_AllResamplesOnOneSide_IsFinite()
    {
        ConfidenceInterval interval = BootstrapInterval.Bca([6, 7, 8, 9], 5, 0.2, 0.95);

        interval.Lower.Should().BeGreaterThanOrEqualTo(6);
        interval.Upper.Should().BeLessThanOrEqualTo(9);
    }

    [Fact]
    public void Acceleration_OneRespondentOrNoDifference_IsZero()
    {
        CellScore score = FoldedHistogram.ScoreOf(OpportunityDefinition.UlwickTopTwoBox);

        CellJackknife.Acceleration([0, 0, 0, 0, 0, 0, 0, 1, 0], score).Should().Be(0);
        CellJackknife.Acceleration([0, 0, 0, 0, 0, 0, 0, 30, 0], score).Should().Be(0);
    }

    private static bool IsNear((double Lower, double Upper) limits, double lower, double upper) => Math.Abs(limits.Lower - lower) < 1e-9 && Math.Abs(limits.Upper - upper) < 1e-9;
}
