using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

/// <summary>Tallies in place of answers, for every command that scores.</summary>
public sealed class TallyInputsTests : CommandTest
{
    [Theory]
    [InlineData()]
    [InlineData("--segment", "city")]
    [InlineData("--definition", "mean")]
    [InlineData("--missing", "pairwise")]
    public void Score_Tally_HasTheScoresOfItsAnswers(params string[] options)
    {
        JsonElement ofTally = CommandRun.Of(["score", Map, Tally(), "--format", "json", .. options]).Json;
        JsonElement ofAnswers = CommandRun.Of(["score", Map, Answers, "--format", "json", .. options]).Json;

        ofTally.GetProperty("respondents").GetInt32().Should().Be(5);
        foreach (string figure in (string[])["outcome", "segment", "opportunity", "interval", "n", "rank"])
        {
            Figures(ofTally, figure).Should().Equal(Figures(ofAnswers, figure));
        }
    }

    [Fact]
    public void Score_TallyWithoutSecondMoments_SaysThatRanksComeAlone()
    {
        CommandRun run = CommandRun.Of("score", Map, Tally("alone", "--no-second-moments"), "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Errors.Should().Contain("JM4003 info: The ranks come without their stability, since only a tally without second moments was given.");
        Figures(run.Json, "probabilityTop").Should().OnlyContain(figure => figure == "null");
    }

    /// <summary>What the documentation states: within 0.05 of the bootstrap over respondents, and rank intervals within a rank for nearly all.</summary>
    [Theory]
    [InlineData()]
    [InlineData("--definition", "gap")]
    [InlineData("--segment", "household")]
    public void Score_TallyOfTheExampleStudy_HasTheRanksOfItsAnswers(params string[] options)
    {
        CommandRun.Of("example", Files["study"]).ExitCode.Should().Be(0);
        (string map, string answers, string tally) = (Files["study/map.jobmap.json"], Files["study/answers.csv"], Files["study.json"]);
        CommandRun.Of("tally", map, answers, "--segment", "household", "-o", tally).ExitCode.Should().Be(0);

        JsonElement ofTally = CommandRun.Of(["score", map, tally, "--resamples", "10000", "--format", "json", .. options]).Json;
        JsonElement ofAnswers = CommandRun.Of(["score", map, answers, "--resamples", "10000", "--format", "json", .. options]).Json;

        Figures(ofTally, "rank").Should().Equal(Figures(ofAnswers, "rank"));
        foreach (string figure in (string[])["probabilityFirst", "probabilityTop"])
        {
            Numbers(ofTally, figure).Zip(Numbers(ofAnswers, figure)).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 0.05);
        }

        (int First, int Last)[] ranks = [.. Intervals(ofTally)];
        ranks.Zip(Intervals(ofAnswers)).Count(pair => Math.Abs(pair.First.First - pair.Second.First) <= 1 && Math.Abs(pair.First.Last - pair.Second.Last) <= 1)
            .Should().BeGreaterThanOrEqualTo((int)(0.97 * ranks.Length));
    }

    [Fact]
    public void Score_TallyOfMergedParts_HasTheRanksOfTheWhole()
    {
        string first = Tally("first", "--where", "city=Delft");
        string second = Tally("second", "--where", "city=Leiden");

        CommandRun run = CommandRun.Of("score", Map, first, second, "--format", "json");

        Figures(run.Json, "probabilityTop").Should().NotContain("null");
        run.Errors.Should().Contain("rough").And.NotContain("JM4008");
    }

    [Fact]
    public void Score_TalliesOfWhichOneHasNoSecondMoments_SaysSo() =>
        CommandRun.Of("score", Map, Tally("with"), Tally("without", "--no-second-moments")).Errors.Should()
            .Contain($"JM4008 warning: The merged tally has no second moments, since '{Files["without.json"]}' has none.").And.Contain("JM4003 info");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EveryCommand_TallyInUtf16_IsRead(bool bigEndian)
    {
        string tally = Tally();
        string other = Files["utf16.json"];
        File.WriteAllText(other, File.ReadAllText(tally), new System.Text.UnicodeEncoding(bigEndian, byteOrderMark: true));

        CommandRun.Of("score", Map, other, "--format", "json").Output.Should().Be(CommandRun.Of("score", Map, tally, "--format", "json").Output);
        CommandRun.Of("merge", other).Output.Should().Be(CommandRun.Of("merge", tally).Output);
        CommandRun.Of("tally", Map, other).Errors.Should().Contain("is a document, not a table of answers");
    }

    [Fact]
    public void Score_HalfACharacterOfUtf16_IsMalformed()
    {
        string faulty = Files["utf16.json"];
        File.WriteAllBytes(faulty, [0xFF, 0xFE, (byte)'{', 0, 0x00, 0xD8]);

        CommandRun.Of("score", Map, faulty).Should().Match<CommandRun>(run => run.ExitCode == 1 && run.Errors.Contains("JM9001 error", StringComparison.Ordinal));
    }

    [Fact]
    public void Score_SeveralTallies_AreMerged()
    {
        string first = Tally("first", "--part", "first");
        string second = Tally("second", "--part", "second");

        CommandRun.Of("score", Map, first, second, "--format", "json").Json.GetProperty("respondents").GetInt32().Should().Be(10);
        CommandRun.Of("score", Map, first, Tally("third", "--part", "first")).Should().Match<CommandRun>(run => run.ExitCode == 1 && run.Errors.Contains("the part 'first'", StringComparison.Ordinal));
    }

    [Fact]
    public void Score_TallyOfCompleteCases_IsScoredAsSuch()
    {
        string tally = Tally("complete", "--missing", "complete-case");

        CommandRun.Of("score", Map, tally, "--format", "json").Json.GetProperty("missing").GetString().Should().Be("complete-case");
        CommandRun.Of("score", Map, tally, "--missing", "pairwise").Should().Match<CommandRun>(run => run.ExitCode == 2 && run.Errors.Contains("ask for complete-case", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--where", "city=Delft", "cannot choose among them")]
    [InlineData("--weight", "w", "has no weights; --weight says 'w'")]
    [InlineData("--scale", "1..7", "is not on '1..7' but '1..5'")]
    [InlineData("--solution", "bicycle", "does not speak of 'bicycle' but 'mixed'")]
    [InlineData("--missing", "complete-case", "Complete cases are chosen before anything is tallied")]
    public void EveryCommand_OptionThatATallyCannotServe_ExitsWithTwo(string option, string value, string message)
    {
        foreach (string command in (string[])["score", "report", "journey"])
        {
            CommandRun run = CommandRun.Of(command, Map, Tally(), option, value);

            run.ExitCode.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Errors.Should().Contain(message);
        }
    }

    [Fact]
    public void Score_SegmentOfATally_IsItsOwnOrNone()
    {
        CommandRun.Of("score", Map, Tally(), "--segment", "age").Errors.Should().Contain("is not split by 'age' but 'city', and --segment cannot change that");
        string whole = Files["whole.json"];
        CommandRun.Of("tally", Map, Answers, "-o", whole).ExitCode.Should().Be(0);
        CommandRun.Of("score", Map, whole, "--segment", "city").Should().Match<CommandRun>(run => run.ExitCode == 2 && run.Errors.Contains("is not split; --segment says 'city'", StringComparison.Ordinal));
    }

    [Fact]
    public void Score_OptionsThatSayWhatATallyIs_AreTaken() =>
        CommandRun.Of("score", Map, Tally(), "--scale", "1..5", "--solution", "mixed", "--segment", "city").ExitCode.Should().Be(0);

    [Fact]
    public void Score_TallyAndTable_ExitsWithTwo() =>
        CommandRun.Of("score", Map, Tally(), Answers).Should().Match<CommandRun>(run => run.ExitCode == 2 && run.Errors.Contains("not both", StringComparison.Ordinal));

    [Fact]
    public void Score_DocumentOfAnotherKind_ExitsWithOne() =>
        CommandRun.Of("score", Map, Files.Write("other.json", " \n{ \"kind\": \"analysis\" }")).Should().Match<CommandRun>(run => run.ExitCode == 1 && run.Errors.Contains("JM9003 error", StringComparison.Ordinal));

    [Fact]
    public void ReportAndJourney_Tally_AreWritten()
    {
        CommandRun.Of("report", Map, Tally()).Output.Should().Contain("<html").And.Contain("reduce the chance of rain");
        CommandRun.Of("journey", Map, Tally()).Json.GetProperty("stages").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public void Compare_Tallies_AreComparedLikeTheirAnswers()
    {
        CommandRun.Of("compare", Map, Tally(), "--by", "city", "--format", "json").Output.Should().Be(CommandRun.Of("compare", Map, Answers, "--by", "city", "--format", "json").Output);
        CommandRun.Of("compare", Map, Tally(), Tally("again"), "--format", "json").Json.GetProperty("differences")[0].GetProperty("difference").GetDouble().Should().Be(0);
        CommandRun.Of("compare", Map, Tally(), Answers, "--format", "json").Json.GetProperty("differences")[0].GetProperty("difference").GetDouble().Should().Be(0);
        CommandRun.Of("compare", Map, Tally(), "--by", "age").ExitCode.Should().Be(2);
        CommandRun.Of("compare", Map, Tally(), Tally("again"), "--design", "paired").Should().Match<CommandRun>(run => run.ExitCode == 2 && run.Errors.Contains("counted already", StringComparison.Ordinal));
    }

    private string Tally(string name = "tally", params string[] options)
    {
        CommandRun.Of(["tally", Map, Answers, "--segment", "city", "-o", Files[$"{name}.json"], .. options]).ExitCode.Should().Be(0);
        return Files[$"{name}.json"];
    }

    private static IEnumerable<double> Numbers(JsonElement json, string member) => json.GetProperty("scores").EnumerateArray().Select(score => score.GetProperty(member).GetDouble());

    private static IEnumerable<(int First, int Last)> Intervals(JsonElement json) =>
        json.GetProperty("scores").EnumerateArray().Select(score => score.GetProperty("rankInterval")).Select(ranks => (ranks.GetProperty("lower").GetInt32(), ranks.GetProperty("upper").GetInt32()));

    private static IEnumerable<string> Figures(JsonElement json, string member) => json.GetProperty("scores").EnumerateArray().Select(score => score.GetProperty(member).GetRawText());
}
