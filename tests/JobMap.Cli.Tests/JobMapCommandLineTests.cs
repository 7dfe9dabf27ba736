namespace JobMap.Cli.Tests;

public sealed class JobMapCommandLineTests : CommandTest
{
    [Theory]
    [InlineData]
    [InlineData("dance")]
    [InlineData("score")]
    [InlineData("score", "map.json")]
    [InlineData("score", "map.json", "answers.csv", "--level", "2")]
    [InlineData("score", "map.json", "answers.csv", "--level", "much")]
    [InlineData("score", "map.json", "answers.csv", "--resamples", "0")]
    [InlineData("score", "map.json", "answers.csv", "--seed", "-1")]
    [InlineData("score", "map.json", "answers.csv", "--format", "pdf")]
    [InlineData("score", "map.json", "answers.csv", "--where", "city")]
    [InlineData("score", "map.json", "answers.csv", "--unknown")]
    [InlineData("compare", "map.json")]
    [InlineData("compare", "map.json", "answers.csv", "--correction", "tukey")]
    [InlineData("compare", "map.json", "answers.csv", "--equivalence", "0")]
    [InlineData("compare", "map.json", "answers.csv", "--design", "crossed")]
    [InlineData("sample-size", "--margin", "0")]
    [InlineData("sample-size", "--importance", "1.5")]
    [InlineData("sample-size", "--respondents", "many")]
    [InlineData("sample-size", "--power", "1")]
    [InlineData("journey", "map.json", "--to", "svg")]
    [InlineData("journey", "map.json", "--template", "nine-steps")]
    [InlineData("import", "outcomes.csv", "--executor", "e")]
    public void Run_WrongUsage_ExitsWithTwoAndSaysWhereHelpIs(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain("--help").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("example")]
    [InlineData("import")]
    [InlineData("check")]
    [InlineData("score")]
    [InlineData("compare")]
    [InlineData("sample-size")]
    [InlineData("questionnaire")]
    [InlineData("journey")]
    [InlineData("report")]
    public void Run_HelpOfACommand_ShowsAnExample(string command)
    {
        CommandRun run = CommandRun.Of(command, "--help");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain($"Example: jobmap {command} ");
        CommandRun.Of("--help").Output.Should().Contain(command);
    }

    [Theory]
    [InlineData("score")]
    [InlineData("report")]
    [InlineData("journey")]
    public void Run_MissingFile_ExitsWithTwoAndNamesIt(string command)
    {
        CommandRun.Of(command, Files["none.json"], Answers).Should().BeEquivalentTo(new { ExitCode = 2, Output = "", Errors = $"jobmap: The file '{Files["none.json"]}' does not exist.\n" });
        CommandRun.Of(command, Map, Files["none.csv"]).Should().BeEquivalentTo(new { ExitCode = 2, Output = "", Errors = $"jobmap: The file '{Files["none.csv"]}' does not exist.\n" });
        CommandRun.Of(command, Map, Files.Path).ExitCode.Should().Be(2);
    }

    [Fact]
    public void Run_MalformedMap_ExitsWithOneAndNamesPathAndLine()
    {
        string map = Files.Write("bad.json", "{\n  \"steps\": [ { \"id\": }\n}");

        CommandRun run = CommandRun.Of("score", map, Answers);

        run.ExitCode.Should().Be(1);
        run.Errors.Should().StartWith($"{map}:2:").And.Contain("JM9001 error").And.Contain("$.steps[0]").And.NotContain("   at ");
    }

    [Fact]
    public void Run_LongGarbageAsMap_SaysSoInALine()
    {
        CommandRun run = CommandRun.Of("score", Files.Write("bad.json", "t" + new string('x', 1_000_000)), Answers);

        run.ExitCode.Should().Be(1);
        run.Errors.Length.Should().BeLessThan(600);
    }

    [Fact]
    public void Run_MapWithFaults_NamesEach()
    {
        string map = Files.Write("bad.json", SmallMap.Replace("\"b\"", "\"a\"", StringComparison.Ordinal).Replace("Execute", "dream", StringComparison.Ordinal));

        CommandRun run = CommandRun.Of("check", map);

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain($"{map}:9:15: JM2006 error").And.Contain($"{map}:10:29: JM2007 error");
    }

    [Theory]
    [InlineData("")]
    [InlineData("id,name\n1,2\n")]
    [InlineData("imp_a,sat_a\n")]
    [InlineData("imp_a,sat_a,importance_a\n1,2,3\n")]
    [InlineData("imp_a,sat_a\n1,\"2\n")]
    public void Run_AnswersThatAreNone_ExitsWithOneAndWritesNothing(string answers)
    {
        string path = Files.Write("bad.csv", answers);

        CommandRun run = CommandRun.Of("report", Map, path, "-o", Files["report.html"]);

        run.ExitCode.Should().Be(1);
        run.Errors.Should().StartWith(path).And.Contain(" error: ").And.NotContain("   at ");
        Directory.GetFiles(Files.Path).Select(Path.GetFileName).Should().BeEquivalentTo("map.jobmap.json", "bad.csv");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Run_EmptyName_ExitsWithTwo(string name)
    {
        CommandRun.Of("score", Map, Answers, "-o", name).ExitCode.Should().Be(2);
        CommandRun.Of("score", Map, name).ExitCode.Should().Be(2);
        CommandRun.Of("check", name).ExitCode.Should().Be(2);
        CommandRun.Of("example", name).ExitCode.Should().Be(2);
    }

    [Fact]
    public void Run_OutputThatIsAlsoInput_ExitsWithTwoAndKeepsIt()
    {
        CommandRun.Of("score", Map, Answers, "-o", Answers).ExitCode.Should().Be(2);

        File.ReadAllText(Files["answers.csv"]).Should().Be(SmallAnswers);
    }

    [Fact]
    public void Run_OutputThatIsALink_WritesItsTarget()
    {
        File.CreateSymbolicLink(Files["link.json"], Files.Write("real.json", "old"));

        CommandRun.Of("score", Map, Answers, "--format", "json", "-o", Files["link.json"]).ExitCode.Should().Be(0);

        new FileInfo(Files["link.json"]).LinkTarget.Should().NotBeNull();
        File.ReadAllText(Files["real.json"]).Should().StartWith("{");
    }

    [Fact]
    public void Run_OutputThatIsADevice_LeavesItADevice()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        CommandRun.Of("score", Map, Answers, "-o", "/dev/null").ExitCode.Should().Be(0);

        File.ReadAllText("/dev/null").Should().BeEmpty();
    }

    [Fact]
    public void Run_SameAnswersTwice_ExitsWithTwo() => CommandRun.Of("score", Map, Answers, Answers).ExitCode.Should().Be(2);

    [Fact]
    public void Run_NameThatBeginsWithAt_IsAName() =>
        CommandRun.Of("score", Map, $"@{Answers}").Errors.Should().Contain($"The file '@{Answers}' does not exist.");

    [Fact]
    public void Run_SegmentNobodyHas_ExitsWithOne()
    {
        string answers = Files.Write("blank.csv", "city,imp_a,sat_a\n,5,1\n,4,2\n");

        CommandRun run = CommandRun.Of("score", Map, answers, "--segment", "city");

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain("JM3012 error: No respondent has a value in 'city'.");
    }

    [Fact]
    public void Run_JourneyOptionsWithoutAnswers_ExitsWithTwo() => CommandRun.Of("journey", Map, "--level", "0.9").ExitCode.Should().Be(2);

    [Fact]
    public void Run_OutputThatCannotBeWritten_ExitsWithTwo()
    {
        CommandRun.Of("report", Map, Answers, "-o", Path.Combine(Files.Path, "none", "report.html")).ExitCode.Should().Be(2);
        CommandRun.Of("report", Map, Answers, "-o", Files.Path).ExitCode.Should().Be(2);
    }
}
