using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

/// <summary>The options that say how answers are read and scored, alike for every command that scores.</summary>
public sealed class ScoringOptionsTests : CommandTest
{
    private const string Weighted = "imp_a,sat_a,w\n5,1,3\n4,2,1\n2,4,2\n1,5,2\n";

    /// <summary>By hand on a: 4 of 5 find it important, 0 of 4 are satisfied. Means: 21 of 25 points of 5 respondents is 8, 6 of 4 is 1.25.</summary>
    [Theory]
    [InlineData("ulwick-top-two-box", 16)]
    [InlineData("unfloored", 16)]
    [InlineData("mean", 14.75)]
    [InlineData("gap", 8)]
    [InlineData("olsen", 0.8)]
    public void Score_Definition_IsTheOneNamed(string definition, double expected)
    {
        JsonElement json = CommandRun.Of("score", Map, Answers, "--definition", definition, "--format", "json").Json;

        json.GetProperty("definition").GetString().Should().Be(definition);
        Outcome(json, "a").GetProperty("opportunity").GetDouble().Should().BeApproximately(expected, 1e-12);
        json.GetProperty("thresholds").GetString().Should().Be(definition == "ulwick-top-two-box" ? "wcw-2005" : null);
    }

    /// <summary>By hand: none of the four who rated both sides of a is satisfied, and three find it important; of all five four do. The two who answered everything both do.</summary>
    [Theory]
    [InlineData("available-case", 5, 16)]
    [InlineData("pairwise", 5, 15)]
    [InlineData("complete-case", 2, 20)]
    public void Score_Missing_IsThePolicyNamed(string policy, int respondents, double expected)
    {
        JsonElement json = CommandRun.Of("score", Map, Answers, "--missing", policy, "--format", "json").Json;

        json.GetProperty("missing").GetString().Should().Be(policy);
        json.GetProperty("respondents").GetInt32().Should().Be(respondents);
        Outcome(json, "a").GetProperty("opportunity").GetDouble().Should().BeApproximately(expected, 1e-12);
    }

    /// <summary>By hand: on 5..1 it is 1 and 2 that say most, so that 2 of 4 find it important and 2 of 4 are satisfied; with the top box of one 1 of 4 and 1 of 4.</summary>
    [Theory]
    [InlineData("5..1", 5)]
    [InlineData("5..1 top 1", 2.5)]
    [InlineData("1..5 top 1", 2.5)]
    [InlineData("1..7 top 1", 0)]
    [InlineData("0..10", 0)]
    public void Score_Scale_IsTheOneNamed(string scale, double expected)
    {
        JsonElement json = CommandRun.Of("score", Map, Files.Write("scale.csv", Weighted), "--scale", scale, "--format", "json").Json;

        json.GetProperty("scale").GetString().Should().Be(scale);
        Outcome(json, "a").GetProperty("opportunity").GetDouble().Should().BeApproximately(expected, 1e-12);
    }

    /// <summary>By hand: of the weights 3, 1, 1 and 2 the first two find it important, 4 of 7, and the last two are satisfied, 3 of 7.</summary>
    [Fact]
    public void Score_Weight_WeighsTheRespondents()
    {
        string answers = Files.Write("weighted.csv", Weighted.Replace("2,4,2", "2,4,1", StringComparison.Ordinal));

        JsonElement json = CommandRun.Of("score", Map, answers, "--weight", "w", "--format", "json").Json;

        json.GetProperty("weight").GetString().Should().Be("w");
        JsonElement score = Outcome(json, "a");
        score.GetProperty("importance").GetDouble().Should().BeApproximately(40 / 7.0, 1e-12);
        score.GetProperty("satisfaction").GetDouble().Should().BeApproximately(30 / 7.0, 1e-12);
        score.GetProperty("n").GetInt32().Should().Be(4);
        score.GetProperty("effectiveN").GetDouble().Should().BeApproximately(49 / 15.0, 1e-12, "Kish: (3 + 1 + 1 + 2)² / (9 + 1 + 1 + 4)");
    }

    [Fact]
    public void Score_ThresholdsAndIntervalMethod_AreThoseNamed()
    {
        JsonElement json = CommandRun.Of("score", Map, Answers, "--thresholds", "ttp-2016", "--interval-method", "bootstrap-percentile", "--format", "json").Json;

        (json.GetProperty("thresholds").GetString(), json.GetProperty("intervalMethod").GetString()).Should().Be(("ttp-2016", "bootstrap-percentile"));
        Outcome(json, "a").GetProperty("band").GetString().Should().Be("underserved");
    }

    [Theory]
    [InlineData("--definition", "median", "ulwick-top-two-box, unfloored, mean, gap, olsen")]
    [InlineData("--missing", "listwise", "available-case, pairwise, complete-case")]
    [InlineData("--thresholds", "mine", "wcw-2005, ttp-2016")]
    [InlineData("--interval-method", "wald", "closed-form, bootstrap-percentile, bootstrap-bca")]
    [InlineData("--scale", "1-5", "1..5, reversed 5..1, or \"1..7 top 1\"")]
    [InlineData("--scale", "1..5 top 5", "1..7 top 1")]
    public void EveryCommand_UnknownName_ExitsWithTwoAndListsThose(string option, string name, string listed)
    {
        foreach (string command in (string[])["score", "report", "journey"])
        {
            CommandRun run = CommandRun.Of(command, Map, Answers, option, name);

            run.ExitCode.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Errors.Should().Contain($"'{name}'").And.Contain(listed);
        }
    }

    [Fact]
    public void EveryCommand_ChoicesThatDoNotGoTogether_ExitWithTwo()
    {
        string weighted = Files.Write("weighted.csv", Weighted);

        CommandRun.Of("score", Map, Answers, "--definition", "gap", "--thresholds", "wcw-2005")
            .Should().Match<CommandRun>(run => run.ExitCode == 2 && run.Errors.Contains("were published for ulwick-top-two-box, not for gap", StringComparison.Ordinal));
        string tally = Files.Write("weighted-tally.json", CommandRun.Of("tally", Map, weighted, "--weight", "w").Output);
        CommandRun.Of("report", Map, tally, "--interval-method", "bootstrap-bca")
            .Should().Match<CommandRun>(run => run.ExitCode == 2 && run.Errors.Contains("closed-form alone", StringComparison.Ordinal) && !run.Errors.Contains("Parameter", StringComparison.Ordinal));
        CommandRun.Of("score", Map, weighted, "--weight", "w", "--interval-method", "bootstrap-bca", "--format", "json").Json.GetProperty("intervalMethod").GetString().Should().Be("bootstrap-bca");
    }

    [Fact]
    public void Compare_ScoringOptions_AreTaken()
    {
        string answers = Files.Write("groups.csv", "city,imp_a,sat_a,w\n" + string.Concat(Enumerable.Repeat("Delft,1,5,2\nDelft,5,2,1\nLeiden,2,1,1\nLeiden,4,,3\n", 10)));
        JsonElement Row(params string[] options) => CommandRun.Of(["compare", Map, answers, "--by", "city", "--format", "json", .. options]).Json.GetProperty("differences")[0];

        Row().GetProperty("difference").GetDouble().Should().BeApproximately(-2.5 * 2, 1e-9, "5 + 0 in Delft; 5 + 5 in Leiden, where nobody is satisfied");
        Row("--scale", "5..1").GetProperty("difference").GetDouble().Should().BeApproximately(0, 1e-9, "5 in both: 5 of 10 important, as many or all satisfied");
        Row("--definition", "gap").GetProperty("difference").GetDouble().Should().BeApproximately(0 - 5, 1e-9);
        Row("--missing", "complete-case").GetProperty("b").GetString().Should().Be("Leiden");
        Row("--weight", "w").GetProperty("difference").GetDouble().Should().BeApproximately((10 / 3.0) - 15, 1e-9, "1/3 important in Delft with 2/3 satisfied; 3/4 in Leiden with nobody");
        CommandRun.Of("compare", Map, answers, "--by", "city", "--definition", "median").Errors.Should().Contain("olsen");
    }

    [Fact]
    public void Journey_ScoringOptions_NeedAnswers() => CommandRun.Of("journey", Map, "--definition", "gap").ExitCode.Should().Be(2);

    [Fact]
    public void Score_FilesOfDifferentQuestions_ExitsWithOneAndNamesThem()
    {
        string other = Files.Write("other.csv", "imp_b,sat_b\n5,1\n");

        CommandRun run = CommandRun.Of("score", Map, Answers, other);

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain($"'{other}' does not ask what '{Answers}' asks");
    }

    private static JsonElement Outcome(JsonElement json, string id) => json.GetProperty("scores").EnumerateArray().Single(score => score.GetProperty("outcome").GetString() == id);
}
