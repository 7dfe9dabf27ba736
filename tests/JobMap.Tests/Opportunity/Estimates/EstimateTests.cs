using JobMap.Opportunity.Estimates;

namespace JobMap.Tests.Opportunity.Estimates;

public sealed class EstimateTests
{
    [Fact]
    public void Complement_SkewedLimits_ChangeSides()
    {
        Estimate complement = new Estimate(0.75, 0.5, 0.875).Complement();

        complement.Should().Be(new Estimate(0.25, 0.125, 0.5));
        (complement.Below, complement.Above).Should().Be((0.125, 0.25));
    }

    [Fact]
    public void Within_LimitsBesideTheRange_AreOnItsBorders() =>
        new Estimate(20, 7, 20.000000000000004).Within(0, 20).Should().Be(new Estimate(20, 7, 20));
}
