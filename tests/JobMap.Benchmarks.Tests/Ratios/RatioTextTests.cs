using JobMap.Benchmarks.Ratios;

namespace JobMap.Benchmarks.Tests.Ratios;

public sealed class RatioTextTests
{
    [Fact]
    public void Write_Rows_SaysOfEachWhetherItsTargetIsReached()
    {
        string[] lines = RatioText.Write(Reports.Of(RatioResult.Of(1, 2), RatioResult.Of(1, 4), RatioResult.Missing("it is not there"))).Split('\n');

        lines.Should().Equal(
            "some processor, .NET 10; ratio = the peer's time / ours",
            "",
            "name   ratio  target                peer",
            "row-0  0.500     0.5  reached       a plain loop",
            "row-1  0.250     0.5  missed        a plain loop",
            "row-2      -     0.5  not measured  a plain loop: it is not there",
            "");
    }
}
