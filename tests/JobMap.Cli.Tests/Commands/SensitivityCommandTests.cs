using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

public sealed class SensitivityCommandTests : CommandTest
{
    /// <summary>By hand, as in the tests of score: a 16, b 12.5, c 0; by the gap a 8, b 2.5, c −10. Complete are the first two respondents.</summary>
    [Fact]
    public void Sensitivity_Json_HasTheRanksComputedByHand()
    {
        JsonElement json = CommandRun.Of("sensitivity", Map, Answers, "--format", "json", "--top", "1").Json;

        (json.GetProperty("definition").GetString(), json.GetProperty("missing").GetString(), json.GetProperty("top").GetInt32()).Should().Be(("ulwick-top-two-box", "available-case", 1));
        json.GetProperty("variants").EnumerateArray().Select(variant => variant.GetProperty("respondents").GetInt32()).Should().Equal([.. Enumerable.Repeat(5, 10), .. Enumerable.Repeat(2, 5)]);
        JsonElement[] outcomes = [.. json.GetProperty("outcomes").EnumerateArray()];
        outcomes.Select(outcome => (outcome.GetProperty("outcome").GetString(), outcome.GetProperty("rank").GetInt32())).Should().Equal(("a", 1), ("b", 2), ("c", 3));
        outcomes.Select(outcome => outcome.GetProperty("placements").EnumerateArray().First(placement => placement.GetProperty("definition").GetString() == "gap").GetProperty("opportunity").GetDouble())
            .Should().Equal(8, 2.5, -10);
    }

    [Theory]
    [InlineData("text", "Ranking 1 is the base; 5 respondents")]
    [InlineData("csv", "outcome,statement,definition,missing,")]
    [InlineData("markdown", "# How the ranking depends on its definition: get to work")]
    public void Sensitivity_OtherFormats_ArePrintedAndWritten(string format, string expected)
    {
        CommandRun.Of("sensitivity", Map, Answers, "--format", format).Output.Should().Contain(expected);
        CommandRun.Of("sensitivity", Map, Answers, "--format", format, "-o", Files["out.txt"]).Output.Should().BeEmpty();
        File.ReadAllText(Files["out.txt"]).Should().Contain(expected);
    }

    [Fact]
    public void Sensitivity_Where_RanksWhoIsLeft() =>
        CommandRun.Of("sensitivity", Map, Answers, "--where", "city=Leiden", "--format", "json").Json.GetProperty("unavailable")[0].GetProperty("reason").GetString().Should().Be("nobody answered everything");

    [Theory]
    [InlineData("--top", "0")]
    [InlineData("--where", "city")]
    [InlineData("--unknown", "1")]
    public void Sensitivity_WrongOption_ExitsWithTwo(string option, string value) => CommandRun.Of("sensitivity", Map, Answers, option, value).ExitCode.Should().Be(2);

    [Fact]
    public void Sensitivity_Help_ShowsAnExample() => CommandRun.Of("sensitivity", "--help").Output.Should().Contain("Example: jobmap sensitivity map.jobmap.json answers.csv --top 3");
}
