namespace JobMap.Cli.Tests.Commands;

public sealed class ExportCommandTests : CommandTest
{
    [Fact]
    public void Export_Markdown_IsImportedToTheSameSteps()
    {
        CommandRun.Of("export", Map, "--to", "markdown", "-o", Files["draft.md"]).ExitCode.Should().Be(0);

        File.ReadAllText(Files["draft.md"]).Should().StartWith("# get to work\n\nJob executor: commuters\n\n## Define: choose a way {#choose}\n\n- minimize the time it takes to choose a way {#a}\n");
        CommandRun run = CommandRun.Of("import", Files["draft.md"]);
        run.ExitCode.Should().Be(0);
        run.Json.GetProperty("market").GetProperty("jobExecutor").GetString().Should().Be("commuters");
        run.Json.GetProperty("steps")[1].GetProperty("outcomes")[0].GetProperty("id").GetString().Should().Be("c");
    }

    [Fact]
    public void Export_Csv_HasARowAnOutcome() =>
        CommandRun.Of("export", Map, "--to", "csv").Output.Should().Contain("\r\nb,reduce the chance of rain,define,choose,choose a way,,\r\n");

    [Fact]
    public void Export_PartsADraftCannotHold_AreNamed()
    {
        string map = Files.Write("full.json", """
            { "kind": "jobMap", "schemaVersion": 2, "language": "nl", "market": { "jobExecutor": "koks", "coreJob": "koken", "purchaseDecisionMaker": "de baas" },
              "ladder": { "rung": "bigJob" }, "steps": [ { "kind": "define", "name": "kiezen", "x-note": 1 } ], "emotionalJobs": [ { "statement": "rust voelen" } ] }
            """);

        CommandRun.Of("export", map, "--to", "markdown").Errors
            .Should().Contain("JM3021 warning: Not in the draft: the language, the other customers, the ladder, 1 job, members of your own (x-).");
        CommandRun.Of("export", Map, "--to", "markdown").Errors.Should().NotContain("JM3021");
    }

    [Fact]
    public void Export_NoForm_IsUsage() => CommandRun.Of("export", Map).ExitCode.Should().Be(2);

    [Fact]
    public void Import_TableWithoutExecutor_IsUsage() =>
        CommandRun.Of("import", Files.Write("t.csv", "statement,step\nx,define\n"), "--job", "j").ExitCode.Should().Be(2);

    [Fact]
    public void Import_Dutch_KeepsTheLanguage() =>
        CommandRun.Of("import", Files.Write("d.md", "# koken\n\nJob executor: koks\n\n## Define\n\n- minimaliseer de tijd\n"), "--language", "nl").Output.Should().Contain("\"nl\"");
}
