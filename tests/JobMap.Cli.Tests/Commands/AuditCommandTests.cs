using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

/// <summary>The example study from its offering to the findings, as a user comes to them.</summary>
public sealed class AuditCommandTests : CommandTest
{
    [Fact]
    public void Audit_ExampleStudy_FindsItsGaps()
    {
        JsonElement audit = CommandRun.Of(["audit", Journey(), "--map", Study("map.jobmap.json"), "--answers", Study("answers.csv"), "--solution", "meal kit", "--format", "json"]).Json;

        (string, string)[] found = [.. audit.GetProperty("diagnostics").EnumerateArray().Select(finding => (finding.GetProperty("id").GetString()!, finding.GetProperty("sources")[0].GetString()!))];
        found.Should().Equal(
            ("JM5001", "set-up-the-workplace"), ("JM5001", "serve-the-meal"), ("JM5001", "clean-up-and-store"), ("JM5002", "magazine"), ("JM5003", "menu"), ("JM5003", "box"),
            ("JM5003", "card"), ("JM5003", "video"), ("JM5003", "chat"), ("JM5005", "order"), ("JM5006", "video"), ("JM5007", "help"), ("JM5008", "nps"), ("JM5009", "points"),
            ("JM5012", "discover"), ("JM5012", "leave"));
        audit.GetProperty("diagnostics")[0].GetProperty("line").GetInt32().Should().BeGreaterThan(1);
        audit.GetProperty("coverage").GetProperty("whole").GetProperty("served").GetInt32().Should().Be(16);
    }

    [Fact]
    public void Audit_Strict_ExitsWithOneWhereThereAreWarnings()
    {
        string journey = Journey();

        CommandRun.Of("audit", journey, "--map", Study("map.jobmap.json")).ExitCode.Should().Be(0);
        CommandRun.Of("audit", journey, "--map", Study("map.jobmap.json"), "--strict").ExitCode.Should().Be(1);
    }

    [Fact]
    public void Audit_AnswersOfAnotherSolution_ExitsWithOneAndSaysSo()
    {
        CommandRun run = CommandRun.Of("audit", Journey(), "--map", Study("map.jobmap.json"), "--answers", Study("answers.csv"), "--solution", "takeaway");

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain("JM5101");
    }

    [Fact]
    public void Audit_Texts_NameFindingsAndShares()
    {
        string journey = Journey();
        CommandRun Run(string format) => CommandRun.Of("audit", journey, "--map", Study("map.jobmap.json"), "--format", format);

        Run("text").Output.Should().Contain("JM5005 warning: The moment of truth 'order'").And.Contain("Touchpoints serve 48 % (16 of 33 outcomes) of the job, by number, since there are no scores");
        Run("markdown").Output.Should().Contain("| JM5009 | warning |").And.Contain("| step | served | outcomes |");
        Run("csv").Output.Should().StartWith("id,severity,message,mend,sources,path,line\r\n").And.Contain("JM5009,warning");
    }

    [Fact]
    public void Audit_WhatIsNoJourney_ExitsWithOne() => CommandRun.Of("audit", Study("map.jobmap.json"), "--map", Study("map.jobmap.json")).ExitCode.Should().Be(1);

    [Fact]
    public void Journey_OfferingAndAnswersOfDifferentSolutions_ExitsWithOne()
    {
        CommandRun run = CommandRun.Of("journey", Study("map.jobmap.json"), Study("answers.csv"), "--offering", Study("offering.json"), "--solution", "takeaway");

        (run.ExitCode, run.Output).Should().Be((1, ""));
        run.Errors.Should().Contain("JM5101 error: The answers speak of the solution 'takeaway', the offering of 'meal kit'.");
    }

    [Fact]
    public void Journey_AnswersWithoutSolution_IsSaid() =>
        CommandRun.Of("journey", Study("map.jobmap.json"), Study("answers.csv"), "--offering", Study("offering.json")).Errors.Should().Contain("JM5102 warning");

    [Fact]
    public void Journey_ConsumptionJobsInATemplateOfSteps_AreSaidToHaveNoStage() =>
        CommandRun.Of("journey", Study("map.jobmap.json")).Errors.Should().Contain("JM5104 info: No stage has 7 items");

    [Theory]
    [InlineData("cottong", 8)]
    [InlineData("four-stage", 4)]
    [InlineData("customer-led-growth", 3)]
    [InlineData("consumption-chain", 8)]
    public void Journey_Template_HasItsStages(string name, int stages) =>
        CommandRun.Of("journey", Study("map.jobmap.json"), "--template", name, "--trigger", "the evening comes", "--end-goal", "all have eaten").Json.GetProperty("stages").GetArrayLength().Should().Be(stages);

    [Fact]
    public void Journey_TemplateOfTheUsersOwn_IsReadFromItsFile()
    {
        string template = Files.Write("template.json", """
            { "kind": "journeyTemplate", "schemaVersion": 1, "name": "ours", "trigger": "the evening comes", "endGoal": "all have eaten",
              "stages": [ { "id": "all", "name": "All of it", "hosts": [ { "kind": "core-job" }, { "kind": "other-consumption-jobs" } ] } ] }
            """);

        JsonElement journey = CommandRun.Of("journey", Study("map.jobmap.json"), "--template", template).Json;

        (journey.GetProperty("template").GetString(), journey.GetProperty("trigger").GetString(), journey.GetProperty("endGoal").GetString()).Should().Be(("ours", "the evening comes", "all have eaten"));
        journey.GetProperty("stages")[0].GetProperty("hosts").GetArrayLength().Should().Be(18);
    }

    private string Study(string file)
    {
        if (!File.Exists(Files["offering.json"]))
        {
            CommandRun.Of("example", Files.Path).ExitCode.Should().Be(0);
        }

        return Files[file];
    }

    private string Journey()
    {
        string path = Files["journey.json"];
        CommandRun.Of("journey", Study("map.jobmap.json"), Study("answers.csv"), "--offering", Study("offering.json"), "--solution", "meal kit", "-o", path).ExitCode.Should().Be(0);
        return path;
    }
}
