using JobMap.Benchmarks.Ratios;

namespace JobMap.Benchmarks.Tests.Ratios;

public sealed class RatioRowTests
{
    [Fact]
    public void Measured_MeasurementThatFails_IsARowWithTheReason()
    {
        RatioRow row = RatioRow.Measured(new FixedRatio("broken", () => throw new InvalidOperationException("it ended with 1")));

        row.Name.Should().Be("broken");
        row.Ratio.Should().BeNull();
        row.Reason.Should().Be("it ended with 1");
    }
}
