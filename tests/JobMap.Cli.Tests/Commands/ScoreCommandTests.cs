using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

public sealed class ScoreCommandTests : CommandTest
{
    [Fact]
    public void Score_Json_HasTheNamesOfTheContract()
    {
        JsonElement json = CommandRun.Of("score", Map, Answers, "--format", "json").Json;

        Names(json).Should().Contain(["definition", "missing", "thresholds", "level", "resamples", "seed", "respondents", "scores"]);
        json.GetProperty("definition").GetString().Should().Be("ulwick-top-two-box");
        json.GetProperty("missing").GetString().Should().Be("available-case");
        json.GetProperty("thresholds").GetString().Should().Be("wcw-2005");
        json.GetProperty("respondents").GetInt32().Should().Be(5);
        JsonElement score = json.GetProperty("scores")[0];
        Names(score).Should().Contain([
            "outcome", "statement", "step", "segment", "n", "importance", "satisfaction", "opportunity", "interval", "rank", "rankInterval",
            "probabilityTop", "zone", "band", "straddles"]);
        Names(score.GetProperty("interval")).Should().Equal("lower", "upper");
        Names(score.GetProperty("rankInterval")).Should().Equal("lower", "upper");
    }

    /// <summary>By hand: 4 of 5 find a important, 0 of 4 are satisfied: 8 + 8; 4 of 4 find b important, 3 of 4 are satisfied: 10 + 2.5; 0 of 4 and 5 of 5 for c: 0.</summary>
    [Fact]
    public void Score_Json_HasTheFiguresComputedByHand()
    {
        JsonElement scores = CommandRun.Of("score", Map, Answers, "--format", "json").Json.GetProperty("scores");

        scores.EnumerateArray().Select(score => (Id: score.GetProperty("outcome").GetString(), Points: score.GetProperty("opportunity").GetDouble(), N: score.GetProperty("n").GetInt32()))
            .Should().Equal(("a", 16.0, 4), ("b", 12.5, 3), ("c", 0.0, 4));
        scores.EnumerateArray().Select(score => score.GetProperty("zone").GetString()).Should().Equal("underserved", "underserved", "overserved");
        scores.EnumerateArray().Select(score => score.GetProperty("band").GetString()).Should().Equal("extreme", "high", "not-attractive");
    }

    [Fact]
    public void Score_Text_TellsWhatIsNotable()
    {
        string text = CommandRun.Of("score", Map, Answers).Output;

        text.Should().Contain("The interval straddles a threshold of wcw-2005: 2 of 3.").And.Contain("Fewer than five respondents in a cell of important × satisfied: 3 of 3 (a, b, c).")
            .And.Contain("Intervals at 95 % (closed-form); bands of wcw-2005");
    }

    [Fact]
    public void Score_TextWithBias_TellsTheGreatest()
    {
        string answers = Files.Write("even.csv", "imp_a,sat_a\n" + string.Concat(Enumerable.Range(0, 60).Select(r => $"{(r % 10 < 7 ? 5 : 1)},{(r * 3 % 10 < 7 ? 5 : 1)}\n")));

        CommandRun.Of("score", Map, answers).Output.Should().MatchRegex(@"The floor at I = S lifts 'a' the most, by about 0\.\d\d points\.");
    }

    [Fact]
    public void Score_ExcludedValues_AreReportedWithLineAndColumnAndTheRestStands()
    {
        CommandRun run = CommandRun.Of("score", Map, Answers);

        run.ExitCode.Should().Be(0);
        run.Errors.Should().Contain($"{Answers}:5:6: JM3005 warning: imp_c: 9 is outside 1..5 and is left out.")
            .And.Contain($"{Answers}:6:5: JM3006 warning: sat_b: 'x' is neither a whole number nor a label that is known, and is left out.")
            .And.Contain("JM4002 warning").And.NotContain("JM3042");
    }

    [Fact]
    public void Score_Segment_EqualsTheFilterOnEachValue()
    {
        CommandRun run = CommandRun.Of("score", Map, Answers, "--segment", "city", "--format", "json");
        JsonElement scores = run.Json.GetProperty("scores");

        scores.EnumerateArray().Select(score => score.GetProperty("segment").GetString()).Should().Equal("Delft", "Delft", "Delft", "Leiden", "Leiden", "Leiden");
        run.Errors.Should().Contain("JM3015 warning").And.Contain("'city'");
        JsonElement delft = CommandRun.Of("score", Map, Answers, "--where", "city=Delft", "--format", "json").Json;
        delft.GetProperty("respondents").GetInt32().Should().Be(2);
        foreach (JsonElement alone in delft.GetProperty("scores").EnumerateArray())
        {
            JsonElement within = scores.EnumerateArray().Single(score =>
                score.GetProperty("segment").GetString() == "Delft" && score.GetProperty("outcome").GetString() == alone.GetProperty("outcome").GetString());
            foreach (string figure in (string[])["opportunity", "interval", "rank", "rankInterval", "probabilityTop", "n"])
            {
                within.GetProperty(figure).GetRawText().Should().Be(alone.GetProperty(figure).GetRawText());
            }
        }
    }

    [Fact]
    public void Score_WhereThatNobodyMeets_ExitsWithOne()
    {
        CommandRun run = CommandRun.Of("score", Map, Answers, "--where", "city=Rome");

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain("JM3012 error: No respondent has city=Rome.");
        CommandRun.Of("score", Map, Answers, "--where", "country=IT").Errors.Should().Contain("JM3011 error: There is no column 'country'.");
    }

    [Fact]
    public void Score_SeveralFiles_AreScoredTogether()
    {
        string again = Files.Write("again.csv", SmallAnswers);

        JsonElement json = CommandRun.Of("score", Map, Answers, again, "--format", "json").Json;

        json.GetProperty("respondents").GetInt32().Should().Be(10);
        json.GetProperty("scores")[0].GetProperty("n").GetInt32().Should().Be(8);
    }

    [Fact]
    public void Score_LevelAndSeed_ChangeWhatTheyShould()
    {
        string example = Path.Combine(Files.Path, "study");
        CommandRun.Of("example", example).ExitCode.Should().Be(0);
        string[] files = [Path.Combine(example, "map.jobmap.json"), Path.Combine(example, "answers.csv")];
        JsonElement First(params string[] options) => CommandRun.Of(["score", .. files, "--format", "json", .. options]).Json.GetProperty("scores")[5];

        JsonElement usual = First();
        First().GetRawText().Should().Be(usual.GetRawText());
        First("--seed", "2").GetProperty("probabilityTop").GetDouble().Should().NotBe(usual.GetProperty("probabilityTop").GetDouble());
        First("--seed", "2").GetProperty("interval").GetRawText().Should().Be(usual.GetProperty("interval").GetRawText());
        First("--level", "0.8").GetProperty("interval").GetProperty("lower").GetDouble().Should().BeGreaterThan(usual.GetProperty("interval").GetProperty("lower").GetDouble());
        First("--top", "33").GetProperty("probabilityTop").GetDouble().Should().Be(1);
    }

    [Fact]
    public void Score_EachFormat_NamesEveryOutcome()
    {
        foreach (string format in (string[])["text", "json", "csv", "markdown"])
        {
            CommandRun run = CommandRun.Of("score", Map, Answers, "--format", format);

            run.ExitCode.Should().Be(0);
            run.Output.Should().Contain("choose a way").And.Contain("reduce the chance of rain").And.Contain("playground");
        }
    }

    [Fact]
    public void Score_Output_WritesTheFileAndNothingElse()
    {
        CommandRun run = CommandRun.Of("score", Map, Answers, "--format", "json", "-o", Files["scores.json"]);

        run.Output.Should().BeEmpty();
        JsonDocument.Parse(File.ReadAllText(Files["scores.json"])).RootElement.GetProperty("scores").GetArrayLength().Should().Be(3);
        Directory.GetFiles(Files.Path).Should().HaveCount(3);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
