namespace JobMap.Benchmarks.Tests;

/// <summary>Each benchmark refuses to run where its two sides differ; here that is looked at without timing anything.</summary>
public sealed class AgreementTests
{
    [Fact]
    public void Setup_Tally_BothSidesAgree() => Setup(new TallyBenchmarks { Respondents = 300 }.Setup);

    [Fact]
    public void Setup_Bootstrap_BothSidesAgree() => Setup(new BootstrapBenchmarks().Setup);

    [Fact]
    public void Setup_Json_BothSidesAgree() => Setup(new JsonBenchmarks { Outcomes = 40 }.Setup);

    [Fact]
    public void Setup_Segments_BothSidesAgree() => Setup(new SegmentBenchmarks().Setup);

    [Fact]
    public void Require_SidesThatDiffer_Throws()
    {
        Action act = () => Agreement.Require(false, "the counts");
        act.Should().Throw<InvalidOperationException>().WithMessage("*the counts*");
    }

    private static void Setup(Action setup) => setup.Should().NotThrow();
}
