using JobMap.Opportunity.Distributions;

namespace JobMap.Tests.Opportunity.Distributions;

public sealed class NormalTailTests
{
    /// <summary>Figures of scipy 1.10.1, <c>scipy.stats.norm.sf</c>.</summary>
    [Theory]
    [InlineData(0.0, 0.5)]
    [InlineData(0.5, 0.3085375387259869)]
    [InlineData(1.0, 0.15865525393145707)]
    [InlineData(1.959963984540054, 0.025)]
    [InlineData(2.9999, 0.001350341282954925)]
    [InlineData(3.0, 0.0013498980316300933)]
    [InlineData(5.0, 2.866515718791933e-07)]
    [InlineData(10.0, 7.61985302416047e-24)]
    [InlineData(20.0, 2.7536241186061556e-89)]
    [InlineData(37.0, 5.7255712225239266e-300)]
    public void Above_KnownValue_IsItsTail(double z, double expected)
    {
        NormalTail.Above(z).Should().BeApproximately(expected, expected * 2e-12);
        NormalTail.Below(-z).Should().Be(NormalTail.Above(z));
        (NormalTail.Above(-z) + NormalTail.Above(z)).Should().BeApproximately(1, 1e-15);
    }

    [Fact]
    public void Above_QuantileOfAShare_IsTheShare()
    {
        foreach (double share in (double[])[0.5, 0.6, 0.9, 0.975, 0.999, 0.99999])
        {
            NormalTail.Below(NormalDistribution.Quantile(share)).Should().BeApproximately(share, 1e-14);
        }
    }
}
