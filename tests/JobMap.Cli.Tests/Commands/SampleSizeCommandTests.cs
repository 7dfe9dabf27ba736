using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

public sealed class SampleSizeCommandTests
{
    /// <summary>By hand: 1.959964² × 100 × (4 × .74 × .26 + .28 × .72) is 373.08, and 1.25 in place of the bracket 480.2.</summary>
    [Fact]
    public void SampleSize_Defaults_AreThoseOfThePublishedShares()
    {
        JsonElement json = CommandRun.Of("sample-size", "--format", "json").Json;

        (json.GetProperty("margin").GetDouble(), json.GetProperty("level").GetDouble(), json.GetProperty("importance").GetDouble(), json.GetProperty("satisfaction").GetDouble())
            .Should().Be((1, 0.95, 0.74, 0.28));
        json.GetProperty("respondents").GetInt32().Should().Be(374);
        json.GetProperty("worstCaseRespondents").GetInt32().Should().Be(481);
        json.TryGetProperty("respondentsPerGroup", out _).Should().BeFalse();
    }

    /// <summary>Figures of scipy, as in the tests of the plan.</summary>
    [Fact]
    public void SampleSize_DifferenceAndRespondents_AreAnsweredToo()
    {
        JsonElement json = CommandRun.Of("sample-size", "--respondents", "180", "--difference", "1", "--power", "0.9", "--certainty", "0.95", "--score-correlation", "0.4", "--format", "json").Json;

        json.GetProperty("givenMargin").GetDouble().Should().BeApproximately(1.44, 0.005);
        json.GetProperty("respondentsPerGroup").GetInt32().Should().Be(2041);
        json.GetProperty("respondentsForOrder").GetInt32().Should().Be(316);
    }

    [Fact]
    public void SampleSize_OtherShares_ChangeTheAnswer()
    {
        int Respondents(params string[] options) => CommandRun.Of(["sample-size", "--format", "json", .. options]).Json.GetProperty("respondents").GetInt32();

        Respondents("--margin", "0.5").Should().Be(1493);
        Respondents("--importance", ".5", "--satisfaction", ".5").Should().Be(481);
        Respondents("--design-effect", "2").Should().Be(747);
        Respondents("--correlation", "0.3").Should().BeLessThan(374);
        Respondents("--level", "0.9").Should().BeLessThan(374);
    }

    [Fact]
    public void SampleSize_SharesThatCannotBe_ExitWithTwo()
    {
        CommandRun run = CommandRun.Of("sample-size", "--correlation", ".9");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain("0.37");
    }

    [Fact]
    public void SampleSize_EachFormat_TellsTheNumber()
    {
        CommandRun.Of("sample-size").Output.Should().MatchRegex("respondents needed +374\n").And.Contain("floor");
        CommandRun.Of("sample-size", "--format", "markdown").Output.Should().Contain("| respondents needed | 374 |");
        CommandRun.Of("sample-size", "--format", "csv").Output.Should().StartWith("name,value\r\n").And.Contain("respondents,374\r\n").And.Contain("level,0.95\r\n");
    }
}
