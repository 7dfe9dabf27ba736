using CsCheck;
using JobMap.Opportunity;

namespace JobMap.Tests.Opportunity;

public sealed class EffectiveSizeTests
{
    [Fact]
    public void Of_EqualWeights_IsTheirNumberExactly() =>
        Gen.Select(Gen.Long[1, 10_000_000], Gen.Long[1, 1L << 38]).Sample((n, weight) => EffectiveSize.Of(n * weight, (Int128)n * weight * weight) == n);

    /// <summary>Weights 1, 1, 2: (1 + 1 + 2)² / (1 + 1 + 4).</summary>
    [Fact]
    public void Of_UnequalWeights_IsKishsFormula() => EffectiveSize.Of(4, 6).Should().BeApproximately(16.0 / 6, 1e-15);

    [Fact]
    public void Of_Nobody_IsZero() => EffectiveSize.Of(0, 0).Should().Be(0);
}
