using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

/// <summary>Journeys that were drawn in another tool, from their file to the findings.</summary>
public sealed class OpenJourneyCommandTests : CommandTest
{
    private const string Drawn = """
        { "persona": "commuters", "stages": [ { "id": "1", "name": "Leave home" } ],
          "swimlanes": [ { "id": "t", "name": "Touchpoints" }, { "id": "x", "name": "Weather" } ],
          "nodes": [ { "stageId": "1", "swimlaneId": "t", "title": "the timetable", "isMomentOfTruth": true }, { "stageId": "1", "swimlaneId": "x", "title": "rain" } ] }
        """;

    private string Journey => Files.Write("journey.ojf", Drawn);

    [Fact]
    public void Import_OpenJourneyFile_WritesAJourneyDocument()
    {
        CommandRun run = CommandRun.Of("import", Journey, "--job", "get to work");

        run.ExitCode.Should().Be(0);
        run.Errors.Should().Contain("journey.ojf:2:").And.Contain("JM5133 warning");
        (run.Json.GetProperty("kind").GetString(), run.Json.GetProperty("market").GetProperty("coreJob").GetString()).Should().Be(("journey", "get to work"));
        JsonElement touchpoint = run.Json.GetProperty("stages")[0].GetProperty("lanes").GetProperty("touchpoints")[0];
        (touchpoint.GetProperty("id").GetString(), touchpoint.GetProperty("derivedFrom").GetProperty("rule").GetString()).Should().Be(("the-timetable", "given"));
    }

    [Fact]
    public void Audit_OpenJourneyFile_FindsTheSameAsItsDocument()
    {
        CommandRun.Of("import", Journey, "-o", Files["journey.json"]).ExitCode.Should().Be(0);
        string[] Ids(string path) =>
            [.. CommandRun.Of("audit", path, "--map", Map, "--format", "json").Json.GetProperty("diagnostics").EnumerateArray().Select(found => found.GetProperty("id").GetString()!)];

        Ids(Journey).Should().Equal(Ids(Files["journey.json"])).And.Equal("JM5001", "JM5001", "JM5002", "JM5004", "JM5005");
    }

    [Fact]
    public void Diff_OpenJourneyFiles_SaysWhatChanged()
    {
        string after = Files.Write("after.OJF", Drawn.Replace("the timetable", "the app", StringComparison.Ordinal));

        CommandRun.Of("diff", Journey, Journey).Output.Should().Be("no differences\n");
        CommandRun.Of("diff", Journey, after).Output.Should().Contain("the-app");
    }

    [Theory]
    [InlineData("import")]
    [InlineData("audit")]
    [InlineData("diff")]
    public void Commands_FileThatMakesNoJourney_ExitWithOne(string command)
    {
        string empty = Files.Write("empty.ojf", "{}");
        string[] more = command == "audit" ? ["--map", Map] : command == "diff" ? [Journey] : [];

        CommandRun run = CommandRun.Of([command, empty, .. more]);

        (run.ExitCode, run.Output).Should().Be((1, ""));
        run.Errors.Should().Contain("JM5131 error");
        CommandRun.Of([command, empty + ".none.ojf", .. more]).ExitCode.Should().Be(2);
    }
}
