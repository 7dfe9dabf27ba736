using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

/// <summary>What changed between two journeys, as a user comes to it: an offering before and after, each projected and then compared.</summary>
public sealed class JourneyDiffCommandTests : CommandTest
{
    private string Before => Journey("before", """{ "id": "app", "name": "the route in the app", "serves": [ "a" ], "status": "planned" }, { "id": "desk", "name": "the help desk", "serves": [ "c" ], "status": "planned" }""");

    private string After => Journey("after", """{ "id": "app", "name": "the route in the app", "serves": [ "a" ], "owner": "digital" }, { "id": "desk", "name": "the help desk", "serves": [ "c" ], "status": "planned" }""");

    [Fact]
    public void Diff_SameJourney_SaysNoDifferences() => CommandRun.Of("diff", After, After).Should().Match<CommandRun>(run => run.ExitCode == 0 && run.Output.StartsWith("no differences\n") && run.Errors == "");

    [Fact]
    public void Diff_Journeys_IsALineAChangeAndPlannedAgainstActual()
    {
        CommandRun run = CommandRun.Of("diff", Before, After);

        (run.ExitCode, run.Errors).Should().Be((0, ""), "journeys that differ are no fault");
        run.Output.Should().Contain("changed touchpoint app (status): planned → existing\n").And.Contain("changed touchpoint app (owner): none → digital\n").And.NotContain("touchpoint desk (");
    }

    [Fact]
    public void Diff_JourneysAsJson_HasTheMembersOfTheContract()
    {
        JsonElement json = CommandRun.Of("diff", Before, After, "--format", "json").Json;

        JsonElement change = json.GetProperty("changes").EnumerateArray().Single(one => one.GetProperty("member").GetString() == "owner");
        change.EnumerateObject().Select(member => (member.Name, member.Value.ToString())).Should().Equal(
            ("kind", "changed"), ("subject", "touchpoint"), ("id", "app"), ("lane", ""), ("member", "owner"), ("before", ""), ("after", "digital"), ("from", "define"), ("to", "define"),
            ("difference", ""), ("interval", ""));
        json.GetProperty("realized").EnumerateArray().Should().ContainSingle().Which.GetProperty("id").GetString().Should().Be("app");
        json.GetProperty("stillPlanned").EnumerateArray().Select(id => id.GetString()).Should().Equal("desk");
    }

    [Theory]
    [InlineData("csv", "changed,touchpoint,app,,owner,,digital,define,define,,,\r\n")]
    [InlineData("markdown", "| changed | touchpoint | app |")]
    public void Diff_JourneysInOtherFormats_AreTables(string format, string row)
    {
        CommandRun run = CommandRun.Of("diff", Before, After, "--format", format);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(row);
    }

    [Fact]
    public void Diff_ToAFile_WritesItWhole()
    {
        CommandRun.Of("diff", Before, After, "--format", "markdown", "-o", Files["changes.md"]).Should().Be(new CommandRun(0, "", ""));
        File.ReadAllText(Files["changes.md"]).Should().Be(CommandRun.Of("diff", Before, After, "--format", "markdown").Output);
    }

    /// <summary>Of which kind both should be is said by the first.</summary>
    [Fact]
    public void Diff_DocumentsOfTwoKinds_IsRefused()
    {
        CommandRun journeyFirst = CommandRun.Of("diff", Before, Map), mapFirst = CommandRun.Of("diff", Map, Before);

        (journeyFirst.ExitCode, journeyFirst.Output).Should().Be((1, ""));
        journeyFirst.Errors.Should().Contain("JM9003 error").And.Contain("map.jobmap.json").And.Contain("'journey'");
        (mapFirst.ExitCode, mapFirst.Output).Should().Be((1, ""));
        mapFirst.Errors.Should().Contain("JM9003 error").And.Contain("before.json").And.Contain("'jobMap'");
    }

    [Fact]
    public void Diff_MissingJourney_IsWrongUsage()
    {
        foreach (CommandRun run in (CommandRun[])[CommandRun.Of("diff", Before, Files["none.json"]), CommandRun.Of("diff", Files["none.json"], Before)])
        {
            (run.ExitCode, run.Output).Should().Be((2, ""));
            run.Errors.Should().Contain("none.json");
        }
    }

    [Fact]
    public void Diff_FaultyJourney_IsSaidWithItsPlace()
    {
        string faulty = Files.Write("faulty.json", File.ReadAllText(Before).Replace("\"serves\"", "\"serve\"", StringComparison.Ordinal));

        CommandRun run = CommandRun.Of("diff", Before, faulty);

        (run.ExitCode, run.Output).Should().Be((1, ""));
        run.Errors.Should().Contain("faulty.json:").And.Contain("JM9005 error");
    }

    private string Journey(string name, string touchpoints)
    {
        string offering = Files.Write($"{name}.offering.json", $$"""{ "kind": "offering", "schemaVersion": 1, "solution": "bus", "touchpoints": [ {{touchpoints}} ] }""");
        CommandRun.Of("journey", Map, "--offering", offering, "-o", Files[$"{name}.json"]).ExitCode.Should().Be(0);
        return Files[$"{name}.json"];
    }
}
