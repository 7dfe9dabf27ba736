using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Intervals;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Intervals;

public sealed class FloorBiasTests
{
    /// <summary>I = S = .7 without correlation: .33 points with 60 respondents, .19 with 180, .11 with 600.</summary>
    [Theory]
    [InlineData(60, 0.33)]
    [InlineData(180, 0.19)]
    [InlineData(600, 0.11)]
    public void Of_EqualShares_IsTheKnownBias(int n, double expected)
    {
        TopBoxCounts counts = new(n, 7 * n / 10, n, 7 * n / 10, 0, 0, 0, 0);

        FloorBias.Of(counts).Should().BeApproximately(expected, 0.005);
    }

    /// <summary>Figures by quadrature in scipy.</summary>
    [Fact]
    public void Of_ReferenceGaps_IsTheMeanOfWhatTheFloorAdds()
    {
        foreach (Dictionary<string, string> row in ReferenceFigures.Of("floor-bias.csv"))
        {
            FloorBias.Of(row.Number("gap"), row.Number("standardError")).Should().BeApproximately(row.Number("bias"), 1e-10, "{0} ± {1}", row["gap"], row["standardError"]);
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(5, 0.01)]
    [InlineData(-5, 1e-9)]
    public void Of_NothingOrLittleAtTheFloor_IsZero(double gap, double error) => FloorBias.Of(gap, error).Should().BeApproximately(0, 1e-12);

    /// <summary>What goes together varies less in the difference: by hand σ = 10 √(2 · .21 / 60 · (1 − φ)) and σ / √(2π).</summary>
    [Fact]
    public void Of_CorrelatedAnswers_IsSmaller()
    {
        TopBoxCounts counts = new(60, 42, 60, 42, 60, 36, 42, 42);
        double phi = counts.ShareCorrelation;

        FloorBias.Of(counts).Should().BeApproximately(10 * Math.Sqrt(2 * 0.21 / 60 * (1 - phi) / (2 * Math.PI)), 1e-12);
    }

    [Fact]
    public void Of_Means_FollowsTheirStandardErrors()
    {
        MeanEstimates means = MeanEstimates.Of([new RatingCell(5, 5, 20, 20), new RatingCell(3, 3, 20, 20), new RatingCell(3, 5, 10, 10), new RatingCell(5, 3, 10, 10)], 5);
        double variance = (means.ImportanceError * means.ImportanceError * 2) - (2 * means.Correlation * means.ImportanceError * means.SatisfactionError);

        FloorBias.Of(means).Should().BeApproximately(10 * Math.Sqrt(variance / (2 * Math.PI)), 1e-12);
    }
}
