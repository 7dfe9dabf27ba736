using JobMap.Benchmarks.Ratios;

namespace JobMap.Benchmarks.Tests.Ratios;

public sealed class StartedProgramTests
{
    [Fact]
    public void Run_EmptyProgram_TakesTime()
    {
        StartedProgram? empty = StartedProgram.Find("Empty", out string reason);

        empty.Should().NotBeNull(reason);
        empty!.Run().Should().BePositive();
    }

    [Fact]
    public void Find_UnknownProgram_SaysSo()
    {
        StartedProgram.Find("Nowhere", out string reason).Should().BeNull();
        reason.Should().Contain("Nowhere");
    }
}
