using CsCheck;
using JobMap.Opportunity.Distributions;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Distributions;

public sealed class NormalDistributionTests
{
    /// <summary>Figures of scipy 1.10.1, scipy.stats.norm.ppf; the two of .975 and .995 stand in every table.</summary>
    [Theory]
    [InlineData(0.5, 0.0)]
    [InlineData(0.6, 0.2533471031357997)]
    [InlineData(0.75, 0.6744897501960817)]
    [InlineData(0.925, 1.4395314709384563)]
    [InlineData(0.9250001, 1.439532177375901)]
    [InlineData(0.95, 1.6448536269514722)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.99, 2.3263478740408408)]
    [InlineData(0.995, 2.5758293035489004)]
    [InlineData(0.9995, 3.2905267314919255)]
    [InlineData(0.99995, 3.8905918864131204)]
    [InlineData(0.025, -1.9599639845400545)]
    [InlineData(0.001, -3.090232306167813)]
    [InlineData(1e-06, -4.753424308822899)]
    [InlineData(1e-10, -6.361340902404056)]
    [InlineData(1e-12, -7.034483825301131)]
    [InlineData(1e-20, -9.262340089798409)]
    [InlineData(1e-100, -21.273453560965322)]
    [InlineData(1e-300, -37.0470962993612)]
    public void Quantile_PublishedProbability_IsThePublishedValue(double probability, double expected) =>
        NormalDistribution.Quantile(probability).Should().BeApproximately(expected, 2e-15 * Math.Max(1, Math.Abs(expected)));

    [Theory]
    [InlineData(0.9, 1.6448536269514722)]
    [InlineData(0.95, 1.959963984540054)]
    [InlineData(0.99, 2.5758293035489004)]
    public void TwoSided_Level_LeavesHalfTheRestOnEachSide(double level, double expected) =>
        NormalDistribution.TwoSided(level).Should().BeApproximately(expected, 1e-14);

    /// <summary>Also in the lower tail to 12 figures, relative to the probability itself.</summary>
    [Fact]
    public void Cumulative_ReferenceValues_AreThoseOfScipy()
    {
        foreach (Dictionary<string, string> row in ReferenceFigures.Of("normal.csv"))
        {
            double x = row.Number("x");
            NormalDistribution.Cumulative(x).Should().BeApproximately(row.Number("cumulative"), 1e-12 * row.Number("cumulative"), "x is {0}", x);
            NormalDistribution.Density(x).Should().BeApproximately(row.Number("density"), 1e-12 * row.Number("density"), "x is {0}", x);
        }
    }

    [Fact]
    public void Cumulative_OfAQuantile_IsItsProbability() =>
        Gen.Double[1e-6, 1 - 1e-6].Sample(probability => Math.Abs(NormalDistribution.Cumulative(NormalDistribution.Quantile(probability)) - probability) < 1e-14);
}
