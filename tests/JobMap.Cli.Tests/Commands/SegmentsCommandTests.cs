using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

public sealed class SegmentsCommandTests : CommandTest
{
    private static readonly string[] Quick = ["--segment-resamples", "5", "--null-draws", "19", "--resamples", "20"];

    [Fact]
    public void Segments_PlantedSegments_AreFoundWithTheNamesOfTheContract()
    {
        CommandRun run = Run(Planted(), "--format", "json");

        run.ExitCode.Should().Be(0, run.Errors);
        run.Json.EnumerateObject().Select(member => member.Name).Should().Contain(["segments", "silhouette", "reason"]);
        JsonElement[] segments = [.. run.Json.GetProperty("segments").EnumerateArray()];
        segments.Should().HaveCount(2);
        segments[0].EnumerateObject().Select(member => member.Name).Should().Contain(["id", "size", "share", "stability"]);
        (segments[0].GetProperty("id").GetString(), segments[0].GetProperty("size").GetInt32(), segments[0].GetProperty("share").GetDouble()).Should().Be(("1", 50, 0.5));
        run.Json.GetProperty("reason").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Segments_Noise_IsAnEmptyListWithAReason()
    {
        string assigned = Path.Combine(Files.Path, "segments.csv");
        CommandRun run = Run(Written("noise.csv", withIds: false, (r, o) => (1 + (r * 7919 + o * 104729 + r * r * (o + 3)) % 97 % 5, 3)), "--assign", assigned, "--format", "json", "--minimum-size", "60");

        run.ExitCode.Should().Be(0, run.Errors);
        run.Json.GetProperty("segments").GetArrayLength().Should().Be(0);
        run.Json.GetProperty("reason").GetString().Should().NotBeNullOrEmpty();
        File.ReadAllLines(assigned).Should().HaveCount(101).And.Subject.Skip(1).Should().OnlyContain(line => line.EndsWith(','));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Assign_Segments_NamesRespondentsByIdOrRow(bool withIds)
    {
        string assigned = Path.Combine(Files.Path, "segments.csv");

        Run(Planted(withIds), "--assign", assigned).ExitCode.Should().Be(0);

        string[] lines = File.ReadAllLines(assigned);
        lines[..3].Should().Equal(withIds ? ["respondent,segment", "p001,1", "p002,2"] : ["respondent,segment", "1,1", "2,2"]);
        lines.Should().HaveCount(101);
    }

    [Fact]
    public void Assigned_OfTheSameAnswers_SplitsScoresAndJourneys()
    {
        string answers = Planted();
        string assigned = Path.Combine(Files.Path, "segments.csv");
        Run(answers, "--assign", assigned);

        CommandRun scores = CommandRun.Of("score", FourMap, answers, "--assigned", assigned, "--segment", "segment", "--resamples", "20", "--format", "json");
        scores.ExitCode.Should().Be(0, scores.Errors);
        scores.Json.GetProperty("scores").EnumerateArray().Select(score => score.GetProperty("segment").GetString()).Distinct().Should().Contain(["1", "2"]);
        CommandRun.Of("compare", FourMap, answers, "--assigned", assigned, "--by", "segment", "--format", "json").ExitCode.Should().Be(0);
        CommandRun.Of("journey", FourMap, answers, "--assigned", assigned, "--where", "segment=1").ExitCode.Should().Be(0);
        CommandRun.Of("tally", FourMap, answers, "--assigned", assigned, "--segment", "segment").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Assigned_OfOtherAnswersOrTwice_IsRefused()
    {
        CommandRun Score(string table) => CommandRun.Of("score", FourMap, Planted(), "--assigned", Files.Write("assigned.csv", table), "--segment", "segment");

        Score("respondent,segment\n1,1\n").Errors.Should().Contain("does not have the respondent '2'");
        Score("respondent,segment\n1,1\n1,2\n").Errors.Should().Contain("has the respondent '1' twice");
        Score("who,what\n1,1\n").Errors.Should().Contain("has no columns 'respondent' and 'segment'");
        Score("who,what\n1,1\n").ExitCode.Should().NotBe(0);
    }

    [Fact]
    public void Classify_TheSameAnswers_GivesTheSameSegments()
    {
        string answers = Planted();
        string assigned = Path.Combine(Files.Path, "segments.csv"), placed = Path.Combine(Files.Path, "placed.csv");
        Run(answers, "--assign", assigned);

        Run(answers, "--classify", answers, "--assign", placed).ExitCode.Should().Be(0);

        File.ReadAllText(placed).Should().Be(File.ReadAllText(assigned));
    }

    [Fact]
    public void Classify_WithoutATable_SumsUpWhoWasPlacedWhere()
    {
        string answers = Planted();

        CommandRun run = Run(answers, "--classify", answers);

        run.ExitCode.Should().Be(0);
        run.Errors.Should().Contain("planted.csv: 100 of 100 respondents placed: 50, 50");
    }

    [Fact]
    public void Classify_AnswersThatWereNotAskedAll_AreAnErrorAndNothingIsWritten()
    {
        string placed = Path.Combine(Files.Path, "placed.csv");

        CommandRun run = Run(Planted(), "--classify", Files.Write("few.csv", "imp_a,sat_a\n5,1\n4,2\n"), "--assign", placed);

        (run.ExitCode, run.Output, File.Exists(placed)).Should().Be((1, "", false));
        run.Errors.Should().Contain("few.csv' cannot be placed in the segments: The outcome 'b' was not asked for.");
    }

    [Fact]
    public void NullDraws_TooFewToTell_AreTheReason()
    {
        CommandRun run = CommandRun.Of("segments", FourMap, Planted(), "--null-draws", "5", "--segment-resamples", "0", "--format", "json");

        run.Json.GetProperty("segments").GetArrayLength().Should().Be(0);
        run.Json.GetProperty("reason").GetString().Should().StartWith("5 sets of noise cannot tell: the least p there can be is 0.167");
        run.Json.GetProperty("nullCheck").GetProperty("silhouette").GetDouble().Should().BePositive();
        run.Json.GetProperty("continuumCheck").GetProperty("draws").GetInt32().Should().Be(5);
    }

    [Theory]
    [InlineData("3", 0)]
    [InlineData("2..4", 0)]
    [InlineData("4..2", 2)]
    [InlineData("1", 2)]
    [InlineData("many", 2)]
    public void Clusters_Range_IsReadOrRefused(string clusters, int exitCode)
    {
        CommandRun run = Run(Planted(), "--clusters", clusters);

        run.ExitCode.Should().Be(exitCode, run.Errors);
        (exitCode == 0 || run.Errors.Contains("--clusters takes a number from 2 to 20", StringComparison.Ordinal)).Should().BeTrue();
    }

    [Fact]
    public void Outputs_OverAnInput_AreRefused()
    {
        string answers = Planted();
        string before = File.ReadAllText(answers);

        Run(answers, "--assign", answers).ExitCode.Should().NotBe(0);
        Run(answers, "-o", answers).ExitCode.Should().NotBe(0);
        File.ReadAllText(answers).Should().Be(before);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("csv")]
    [InlineData("json")]
    public void Format_Any_SaysTheSameTwice(string format)
    {
        string answers = Planted();
        CommandRun run = Run(answers, "--format", format, "--seed", "7");

        run.ExitCode.Should().Be(0, run.Errors);
        run.Output.Should().NotBeEmpty().And.Be(Run(answers, "--format", format, "--seed", "7").Output);
    }

    [Fact]
    public void Help_Command_ShowsExamples() => CommandRun.Of("segments", "--help").Output.Should().Contain("--classify new.csv --assign new-segments.csv");

    private string FourMap => Files.Write("four.jobmap.json", """
        {
          "kind": "jobMap", "schemaVersion": 1, "market": { "jobExecutor": "commuters", "coreJob": "get to work" },
          "steps": [ { "id": "ride", "kind": "execute", "name": "ride", "outcomes": [
            { "id": "a", "statement": "minimize the time it takes to choose a way" }, { "id": "b", "statement": "minimize the time it takes to find a seat" },
            { "id": "c", "statement": "minimize the likelihood of getting wet" }, { "id": "d", "statement": "minimize the likelihood of a delay" } ] } ]
        }
        """);

    private CommandRun Run(string answers, params string[] options) => CommandRun.Of(["segments", FourMap, answers, .. Quick, .. options]);

    /// <summary>Two kinds of people, in turns: those who want a and b, and those who want c and d.</summary>
    private string Planted(bool withIds = false) => Written("planted.csv", withIds, (r, o) => o / 2 == r % 2 ? (4 + ((r / 2 + o) % 3 == 0 ? 1 : 0), 1 + ((r / 2) % 2)) : (1 + ((r / 2 + o) % 3), 4));

    private string Written(string name, bool withIds, Func<int, int, (int Importance, int Satisfaction)> rate)
    {
        StringBuilder text = new((withIds ? "respondent," : "") + "imp_a,sat_a,imp_b,sat_b,imp_c,sat_c,imp_d,sat_d\n");
        for (int r = 0; r < 100; r++)
        {
            text.Append(withIds ? string.Create(CultureInfo.InvariantCulture, $"p{r + 1:000},") : "");
            text.AppendJoin(',', Enumerable.Range(0, 4).Select(o => string.Create(CultureInfo.InvariantCulture, $"{rate(r, o).Importance},{rate(r, o).Satisfaction}"))).Append('\n');
        }

        return Files.Write(name, text.ToString());
    }
}
