using CsCheck;
using JobMap.Opportunity.Distributions;

namespace JobMap.Tests.Opportunity.Distributions;

public sealed class GammaFunctionTests
{
    /// <summary>Γ(n) = (n − 1)!, Γ(½) = √π; the last is ln 169! by summing logarithms.</summary>
    [Fact]
    public void Log_KnownValues_AreExact()
    {
        GammaFunction.Log(1).Should().BeApproximately(0, 1e-14);
        GammaFunction.Log(2).Should().BeApproximately(0, 1e-14);
        GammaFunction.Log(5).Should().BeApproximately(Math.Log(24), 1e-14);
        GammaFunction.Log(0.5).Should().BeApproximately(0.5 * Math.Log(Math.PI), 1e-14);
        GammaFunction.Log(170).Should().BeApproximately(Enumerable.Range(1, 169).Sum(k => Math.Log(k)), 1e-11);
    }

    [Fact]
    public void LogOfHalfStep_AnyArgument_IsTheDifference() =>
        Gen.Double[0.01, 200].Sample(x => Math.Abs(GammaFunction.LogOfHalfStep(x) - (GammaFunction.Log(x + 0.5) - GammaFunction.Log(x))) < 1e-11);

    /// <summary>Twice the half step is a whole one: Γ(x + 1) / Γ(x) = x, also where the logarithms themselves are huge.</summary>
    [Fact]
    public void LogOfHalfStep_Twice_IsTheArgument() =>
        Gen.Double[0.01, 1e7].Sample(x => Math.Abs(GammaFunction.LogOfHalfStep(x) + GammaFunction.LogOfHalfStep(x + 0.5) - Math.Log(x)) < 1e-13);

    [Theory]
    [InlineData(1e-20, 1e-20)]
    [InlineData(1e-10, 9.9999999995e-11)]
    [InlineData(-1e-10, -1.00000000005e-10)]
    [InlineData(1, 0.6931471805599453)]
    [InlineData(-0.5, -0.6931471805599453)]
    public void LogOfOnePlus_AnyX_KeepsItsFigures(double x, double expected) => GammaFunction.LogOfOnePlus(x).Should().BeApproximately(expected, 1e-15 * Math.Abs(expected));
}
