using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

public sealed class EvidenceCommandTests : CommandTest
{
    private const string SmallEvidence = """
        { "kind": "evidence", "schemaVersion": 1,
          "interviews": [ { "id": "i1", "participant": "Secret Name" } ],
          "items": [
            { "id": "q1", "kind": "quote", "text": "It rains when I leave.", "interview": "i1", "force": "push", "backs": [ "pain:b" ] },
            { "id": "q2", "kind": "quote", "text": "I take the bus then.", "interview": "i9",
              "backs": [ "milestone:aboard", "pain:stop" ] } ] }
        """;

    private string Research => Files.Write("evidence.json", SmallEvidence);

    [Fact]
    public void Evidence_ExampleStudy_ShowsDemandSaturationAndGaps()
    {
        CommandRun.Of("example", Files.Path);

        CommandRun run = CommandRun.Of("evidence", Files["map.jobmap.json"], Files["evidence.json"], "--offering", Files["offering.json"], "--format", "json");

        (run.ExitCode, run.Errors).Should().Be((0, ""));
        JsonElement summary = run.Json;
        (summary.GetProperty("interviewsHeld").GetInt32(), summary.GetProperty("all").GetProperty("items").GetInt32()).Should().Be((11, 46));
        summary.GetProperty("forces").GetProperty("hasPushAndPull").GetBoolean().Should().BeTrue();
        summary.GetProperty("saturation").GetProperty("isSaturated").GetBoolean().Should().BeTrue();
        summary.GetProperty("needsWithoutEvidence").EnumerateArray().Select(id => id.GetString()).Should().Contain("cut-even");
        summary.GetProperty("thinNeeds").EnumerateArray().Select(id => id.GetString()).Should().Contain("cut-time");
    }

    [Fact]
    public void Evidence_Table_IsReadAsADocumentIs()
    {
        string table = Files.Write("evidence.csv", "interview,text,force,backs\ni1,It rains when I leave.,push,pain:b\ni1,I take the bus then.,habit,a\n");

        CommandRun run = CommandRun.Of("evidence", Map, table, "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Json.GetProperty("all").GetProperty("items").GetInt32().Should().Be(2);
        run.Json.GetProperty("needsWithoutEvidence").EnumerateArray().Select(id => id.GetString()).Should().NotContain("a");
        CommandRun.Of("evidence", Map, Files["none.csv"]).ExitCode.Should().Be(2);
    }

    [Fact]
    public void Evidence_WhatIsDoubtful_IsPrintedWithFileAndLine()
    {
        CommandRun run = CommandRun.Of("evidence", Map, Research);

        run.ExitCode.Should().Be(0);
        run.Errors.Should().Contain("evidence.json:5:").And.Contain("JM6001 warning: The evidence 'q2' comes from the interview 'i9'")
            .And.Contain("evidence.json:6:").And.Contain("JM6003 warning: The evidence 'q2' backs 'pain:stop'").And.Contain("evidence.json:2:").And.Contain("JM6007 info").And.NotContain("aboard");
        run.Output.Should().Contain("No demand is shown").And.Contain("b: reduce the chance of rain").And.NotContain("JM6001");
    }

    [Fact]
    public void Evidence_Offering_SaysWhichMilestonesAndTouchpointsThereAre()
    {
        string offering = Files.Write("offering.json", """
            { "kind": "offering", "schemaVersion": 1, "solution": "bus", "touchpoints": [ { "id": "stop", "name": "the stop", "serves": [ "a" ] } ] }
            """);

        CommandRun run = CommandRun.Of("evidence", Map, Research, "--offering", offering);

        run.ExitCode.Should().Be(0);
        run.Errors.Should().Contain("JM6003 warning: The evidence 'q2' backs 'milestone:aboard'").And.NotContain("pain:stop");
    }

    [Theory]
    [InlineData("text", "Forces of progress")]
    [InlineData("json", "\"thinNeeds\"")]
    [InlineData("csv", "outcome,b,reduce the chance of rain,1,1,0,,,1,1\r\n")]
    [InlineData("markdown", "# Research evidence\n")]
    public void Evidence_Format_IsWrittenToTheFileWithoutNames(string format, string expected)
    {
        CommandRun run = CommandRun.Of("evidence", Map, Research, "--format", format, "-o", Files["result"]);

        (run.ExitCode, run.Output).Should().Be((0, ""));
        File.ReadAllText(Files["result"]).Should().Contain(expected).And.NotContain("Secret Name");
    }

    [Fact]
    public void Evidence_Json_LocatesItsDiagnostics()
    {
        JsonElement[] diagnostics = [.. CommandRun.Of("evidence", Map, Research, "--format", "json").Json.GetProperty("diagnostics").EnumerateArray()];

        diagnostics.Single(diagnostic => diagnostic.GetProperty("id").GetString() == "JM6001").GetProperty("line").GetInt32().Should().Be(5);
    }

    [Fact]
    public void Evidence_ErrorsInTheDocument_ExitsWithOneAndNamesTheLine()
    {
        CommandRun run = CommandRun.Of("evidence", Map, Files.Write("evidence.json", SmallEvidence.Replace("\"push\"", "\"shove\"", StringComparison.Ordinal)), "-o", Files["result"]);

        (run.ExitCode, run.Output, File.Exists(Files["result"])).Should().Be((1, "", false));
        run.Errors.Should().Contain("evidence.json:4:").And.Contain("error").And.Contain("shove");
    }

    [Fact]
    public void Evidence_Redact_WritesTheDocumentWithoutTheParticipant()
    {
        string research = Files.Write("evidence.json", SmallEvidence.Replace("It rains when I leave.", "It rains, said Secret (s.name@example.com).", StringComparison.Ordinal));

        CommandRun run = CommandRun.Of("evidence", Map, research, "--redact", Files["shared.json"], "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Errors.Should().Contain("redacted: 1 participant, 1 name in texts, 1 e-mail").And.NotContain("Secret");
        string shared = File.ReadAllText(Files["shared.json"]);
        shared.Should().Contain("It rains, said [participant i1] ([e-mail]).").And.NotContain("Secret").And.NotContain("example.com");
        CommandRun.Of("evidence", Map, Files["shared.json"], "--redact", Files["again.json"]).Errors.Should().Contain("redacted: nothing");
        File.ReadAllText(Files["again.json"]).Should().Be(shared);
    }

    [Theory]
    [InlineData("evidence.json")]
    [InlineData("result.txt")]
    public void Evidence_RedactOverWhatIsReadOrWritten_ExitsWithTwo(string name)
    {
        string research = Research;

        CommandRun.Of("evidence", Map, research, "-o", Files["result.txt"], "--redact", Files[name]).ExitCode.Should().Be(2);

        File.ReadAllText(research).Should().Be(SmallEvidence);
    }

    [Fact]
    public void Evidence_AnotherKindOfDocument_ExitsWithOne() => CommandRun.Of("evidence", Map, Map).ExitCode.Should().Be(1);

    [Fact]
    public void Evidence_MissingFile_ExitsWithTwo() => CommandRun.Of("evidence", Map, Files["nowhere.json"]).ExitCode.Should().Be(2);

    [Fact]
    public void Evidence_OutputOverWhatIsRead_ExitsWithTwo()
    {
        string research = Research;

        CommandRun.Of("evidence", Map, research, "-o", research).ExitCode.Should().Be(2);

        File.ReadAllText(research).Should().Be(SmallEvidence);
    }
}
