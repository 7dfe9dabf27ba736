using System.Text;
using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

public sealed class StrategyCommandTests : CommandTest
{
    /// <summary>200 respondents: families find a important and are not satisfied, the others are served. Half use the bus; b is served by the bicycle alone.</summary>
    private string Table
    {
        get
        {
            StringBuilder table = new("household,way,imp_a,sat_a,imp_b,sat_b,imp_c,sat_c\n");
            for (int r = 0; r < 200; r++)
            {
                bool family = r % 2 == 0;
                bool bus = r / 2 % 2 == 0;
                table.Append(System.Globalization.CultureInfo.InvariantCulture, $"{(family ? "family" : "single")},{(r % 20 == 7 ? "" : bus ? "bus" : "bicycle")},5,{(family ? 1 : 5)},5,{(bus ? 1 : 5)},1,5\n");
            }

            return Files.Write("table.csv", table.ToString());
        }
    }

    [Fact]
    public void Strategy_Segment_JudgesEverybodyAndEachValue()
    {
        CommandRun run = CommandRun.Of("strategy", Map, Table, "--segment", "household", "--format", "json");

        run.ExitCode.Should().Be(0);
        JsonElement[] strategies = [.. run.Json.GetProperty("strategies").EnumerateArray()];
        strategies.Select(strategy => strategy.GetProperty("strategy").GetString()).Should().Equal("differentiated", "dominant", "disruptive", "discrete", "sustaining");
        strategies[0].GetProperty("verdict").GetString().Should().Be("supported");
        strategies[0].GetProperty("segments").EnumerateArray().Select(segment => segment.GetString()).Should().Contain("family");
        strategies[3].GetProperty("verdict").GetString().Should().Be("not-enough-evidence");
        strategies[0].GetProperty("evidence").EnumerateArray().Should().Contain(piece => piece.GetProperty("rule").GetString() == "underserved-group");
        run.Json.GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("segment").GetString()).Should().Equal(null, "family", "single");
        run.Json.GetProperty("profile").GetProperty("name").GetString().Should().Be("ttp-2016");
        run.Json.GetProperty("competitors").ValueKind.Should().Be(JsonValueKind.Null);
        run.Errors.Should().NotContain("JM4003");
    }

    [Fact]
    public void Strategy_Competitors_AddsTheComparison()
    {
        CommandRun run = CommandRun.Of("strategy", Map, Table, "--competitors", "way", "--format", "json");

        JsonElement competitors = run.Json.GetProperty("competitors");
        competitors.GetProperty("solutions").EnumerateArray().Select(solution => solution.GetProperty("solution").GetString()).Should().Equal("bicycle", "bus");
        competitors.GetProperty("withoutSolution").GetInt32().Should().Be(10);
        competitors.GetProperty("needs")[1].GetProperty("best").EnumerateArray().Single().GetString().Should().Be("bicycle");
        run.Errors.Should().Contain("JM7025 info").And.Contain("JM7034 info");
    }

    [Theory]
    [InlineData("text", "Differentiated: ", "Who serves what best")]
    [InlineData("markdown", "# Growth strategies", "# Competitors")]
    public void Strategy_Readable_HasBoth(string format, string expected, string competitors)
    {
        CommandRun.Of("strategy", Map, Table, "--segment", "household", "--competitors", "way", "--format", format).Output.Should().Contain(expected).And.Contain(competitors);
        CommandRun.Of("strategy", Map, Table, "--format", format, "-o", Files["out.txt"]).Output.Should().BeEmpty();
        File.ReadAllText(Files["out.txt"]).Should().Contain(expected).And.NotContain(competitors);
    }

    [Fact]
    public void Strategy_Csv_HoldsTheStrategiesAlone()
    {
        CommandRun.Of("strategy", Map, Table, "--format", "csv").Output.Should().StartWith("strategy,verdict,side,strength,rule,segment,evidence,outcomes");
        CommandRun.Of("strategy", Map, Table, "--format", "csv", "--competitors", "way").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Strategy_Tally_GivesWhatItsAnswersGive()
    {
        string table = Table;
        CommandRun.Of("tally", Map, table, "--segment", "household", "-o", Files["household.json"]).ExitCode.Should().Be(0);
        CommandRun.Of("tally", Map, table, "--segment", "way", "-o", Files["way.json"]).ExitCode.Should().Be(0);

        CommandRun.Of("strategy", Map, Files["household.json"], "--segment", "household").Output.Should().Be(CommandRun.Of("strategy", Map, table, "--segment", "household").Output);
        CommandRun.Of("strategy", Map, Files["household.json"]).Output.Should().Be(CommandRun.Of("strategy", Map, table).Output);
        CommandRun.Of("strategy", Map, Files["way.json"], "--competitors", "way").Output.Should().Be(CommandRun.Of("strategy", Map, table, "--competitors", "way").Output);
        CommandRun.Of("strategy", Map, Files["way.json"], "--competitors", "way", "--segment", "household").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Strategy_OneSolution_ExitsWithOne()
    {
        CommandRun run = CommandRun.Of("strategy", Map, Table, "--where", "way=bus", "--competitors", "way");

        (run.ExitCode, run.Output).Should().Be((1, ""));
        run.Errors.Should().Contain("JM7020 error");
    }

    [Fact]
    public void Strategy_DefinitionWithoutThresholds_ExitsWithOne() => CommandRun.Of("strategy", Map, Table, "--definition", "gap").Errors.Should().Contain("JM7030 error");

    [Theory]
    [InlineData("--unknown", "1")]
    [InlineData("--level", "2")]
    [InlineData("--format", "pdf")]
    public void Strategy_WrongOption_ExitsWithTwo(string option, string value) => CommandRun.Of("strategy", Map, Answers, option, value).ExitCode.Should().Be(2);

    [Fact]
    public void Strategy_Help_ShowsExamples() => CommandRun.Of("strategy", "--help").Output.Should().Contain("Example: jobmap strategy map.jobmap.json answers.csv --segment household");
}
