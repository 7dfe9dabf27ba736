namespace JobMap.Cli.Tests.Commands;

public sealed class ExampleCommandTests : CommandTest
{
    [Fact]
    public void Example_NewDirectory_WritesAStudyThatScores()
    {
        string directory = Path.Combine(Files.Path, "deep", "study");

        CommandRun run = CommandRun.Of("example", directory);

        run.ExitCode.Should().Be(0);
        Directory.GetFiles(directory).Select(Path.GetFileName).Should().BeEquivalentTo("map.jobmap.json", "answers.csv", "offering.json", "evidence.json", "concepts.json");
        CommandRun score = CommandRun.Of("score", Path.Combine(directory, "map.jobmap.json"), Path.Combine(directory, "answers.csv"), "--format", "json");
        score.Json.GetProperty("respondents").GetInt32().Should().Be(400);
        score.Json.GetProperty("scores").GetArrayLength().Should().BeGreaterThanOrEqualTo(30);
        score.Errors.Should().NotContain("warning").And.NotContain("error");
    }

    [Fact]
    public void Example_Again_WritesTheSame()
    {
        CommandRun.Of("example", Files.Path);
        string before = File.ReadAllText(Files["answers.csv"]);

        CommandRun.Of("example", Files.Path).ExitCode.Should().Be(0);

        File.ReadAllText(Files["answers.csv"]).Should().Be(before);
    }

    [Fact]
    public void Example_OtherFilesOfTheSameName_AreKept()
    {
        Files.Write("map.jobmap.json", "mine");

        CommandRun.Of("example", Files.Path).ExitCode.Should().Be(2);

        File.ReadAllText(Files["map.jobmap.json"]).Should().Be("mine");
        File.Exists(Files["answers.csv"]).Should().BeFalse();
    }

    [Fact]
    public void Example_PathOfAFile_ExitsWithTwo() => CommandRun.Of("example", Files.Write("a", "b")).ExitCode.Should().Be(2);
}
