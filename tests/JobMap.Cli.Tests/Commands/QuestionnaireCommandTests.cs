namespace JobMap.Cli.Tests.Commands;

public sealed class QuestionnaireCommandTests : CommandTest
{
    [Fact]
    public void Questionnaire_Qualtrics_IsTheAdvancedFormat()
    {
        CommandRun run = CommandRun.Of("questionnaire", Map, "--to", "qualtrics");

        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        run.Output.Should().StartWith("[[AdvancedFormat]]\n\n[[Block:Importance]]\n")
            .And.Contain("When you get to work, how important is it to you to be able to do each of the following?\n[[AdvancedChoices]]\n[[Choice:1]]\n")
            .And.Contain("[[Answer:5]]\nExtremely satisfied\n").And.Contain("the way you do it today");
    }

    [Fact]
    public void Questionnaire_Markdown_GoesToTheFile()
    {
        CommandRun run = CommandRun.Of("questionnaire", Map, "--to", "markdown", "--language", "NL", "--scale", "1..7", "--solution", "de trein", "-o", Files["survey.md"]);

        run.Should().BeEquivalentTo(new { ExitCode = 0, Output = "", Errors = "" });
        File.ReadAllText(Files["survey.md"]).Should().StartWith("# get to work\n\nDeze vragenlijst gaat over: get to work.").And.Contain("get to work, met de trein. Hoe tevreden").And.Contain("| 7 - Uiterst tevreden |");
    }

    [Fact]
    public void Questionnaire_Seed_DecidesTheOrder()
    {
        string[] orders = [.. Enumerable.Range(0, 20).Select(seed => CommandRun.Of("questionnaire", Map, "--to", "qualtrics", "--seed", $"{seed}").Output)];

        orders.Distinct().Should().HaveCountGreaterThan(1);
        CommandRun.Of("questionnaire", Map, "--to", "qualtrics", "--seed", "3").Output.Should().Be(orders[3]);
    }

    [Theory]
    [InlineData]
    [InlineData("--to", "word")]
    [InlineData("--to", "qualtrics", "--language", "fr")]
    [InlineData("--to", "qualtrics", "--scale", "five")]
    [InlineData("--to", "qualtrics", "--seed", "x")]
    [InlineData("--to", "qualtrics", "--solution", "")]
    public void Questionnaire_WrongUsage_ExitsWithTwo(params string[] options)
    {
        CommandRun run = CommandRun.Of(["questionnaire", Map, .. options]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain("jobmap questionnaire --help");
    }

    [Fact]
    public void Questionnaire_NothingToRate_ExitsWithOne()
    {
        string map = Files.Write("bare.json", """{ "kind": "jobMap", "schemaVersion": 2, "market": { "jobExecutor": "commuters", "coreJob": "get to work" }, "steps": [] }""");

        CommandRun.Of("questionnaire", map, "--to", "qualtrics", "-o", Files["survey.txt"])
            .Should().BeEquivalentTo(new { ExitCode = 1, Output = "", Errors = "jobmap: The map has no outcomes and no jobs to be rated.\n" });
        File.Exists(Files["survey.txt"]).Should().BeFalse();
    }

    [Fact]
    public void Questionnaire_OutputThatIsTheMap_ExitsWithTwo() => CommandRun.Of("questionnaire", Map, "--to", "markdown", "-o", Map).ExitCode.Should().Be(2);

    [Fact]
    public void Questionnaire_MissingMap_ExitsWithTwo() => CommandRun.Of("questionnaire", Files["none.json"], "--to", "markdown").ExitCode.Should().Be(2);
}
