using System.Text.Json;
using JobMap.Serialization;
using JobMap.Surveys;

namespace JobMap.Cli.Tests.Commands;

public sealed class TallyCommandTests : CommandTest
{
    [Fact]
    public void Tally_Answers_WritesTheDocument()
    {
        CommandRun run = CommandRun.Of("tally", Map, Answers, "--segment", "city", "--part", "monday", "--solution", "bicycle", "-o", Files["tally.json"]);

        (run.ExitCode, run.Output).Should().Be((0, ""));
        run.Errors.Should().Contain("JM3005").And.Contain("JM3006");
        SurveyTally tally = JobMapJson.DeserializeTally(File.ReadAllText(Files["tally.json"])).Value;
        (tally.Respondents, tally.SegmentVariable, tally.Solution.Value).Should().Be((5, "city", "bicycle"));
        tally.Parts.Should().Equal("monday");
        tally.Groups.Select(group => (group.Segment, group.Respondents)).Should().Equal(("Delft", 2), ("Leiden", 2), (null, 1));
        tally.Groups[0].TryGetHistogram(NeedId.Parse("a"), out JointHistogram? histogram).Should().BeTrue();
        (histogram!.Count(5, 1), histogram.Count(4, 2), histogram.Respondents).Should().Be((1, 1, 2));
    }

    [Fact]
    public void Tally_SecondMoments_AreWrittenUnlessTheyAreNotWanted()
    {
        JsonElement groups = CommandRun.Of("tally", Map, Answers, "--segment", "city", "--part", "monday").Json.GetProperty("groups");

        JsonElement delft = groups[0].GetProperty("secondMoments");
        delft.GetProperty("needs").EnumerateArray().Select(need => need.GetString()).Should().Equal("a", "b", "c");

        // Both of Delft rated the importance of a and of b in the top box, and none the satisfaction with a.
        delft.GetProperty("counts")[5].EnumerateArray().Select(count => count.GetInt32()).Should().Equal(2, 2, 2, 0, 2, 2);
        groups.EnumerateArray().Count(group => group.TryGetProperty("secondMoments", out _)).Should().Be(3);
        CommandRun.Of("tally", Map, Answers, "--no-second-moments").Output.Should().NotContain("secondMoments");
    }

    /// <summary>800 outcomes have 5,121,600 counts.</summary>
    [Fact]
    public void Tally_MoreSecondMomentsThanAreRead_LeavesThemOutAndSaysSo()
    {
        string[] ids = [.. Enumerable.Range(0, 800).Select(id => $"o{id}")];
        string outcomes = string.Join(',', ids.Select(id => $$"""{ "id": "{{id}}", "statement": "minimize the time it takes to find {{id}}" }"""));
        string map = Files.Write("large.jobmap.json", $$"""
            { "kind": "jobMap", "schemaVersion": 2, "market": { "jobExecutor": "commuters", "coreJob": "get to work" },
              "steps": [ { "kind": "define", "name": "choose a way", "outcomes": [ {{outcomes}} ] } ] }
            """);
        string answers = Files.Write("large.csv", string.Join(',', ids.Select(id => $"imp_{id},sat_{id}")) + "\n" + string.Join(',', ids.Select(_ => "5,4")) + "\n");

        CommandRun run = CommandRun.Of("tally", map, answers);

        run.ExitCode.Should().Be(0);
        run.Errors.Should().Contain("JM4008 warning: The tally is written without second moments: they are 5121600 counts, and no more than 5000000,");
        run.Output.Should().NotContain("secondMoments");
        CommandRun.Of("tally", map, answers, "--no-second-moments").Errors.Should().NotContain("JM4008");
    }

    [Fact]
    public void Tally_CompleteCase_CountsThoseWhoAnsweredEverything()
    {
        JsonElement json = CommandRun.Of("tally", Map, Answers, "--missing", "complete-case").Json;

        json.GetProperty("completeCase").GetBoolean().Should().BeTrue();
        json.GetProperty("excludedRespondents").GetInt32().Should().Be(3);
        json.GetProperty("groups")[0].GetProperty("respondents").GetInt32().Should().Be(2);
    }

    [Fact]
    public void Tally_WeightAndScale_AreKept()
    {
        string answers = Files.Write("weighted.csv", "imp_a,sat_a,w\n1,7,0.5\n7,DK,2\n");

        JsonElement json = CommandRun.Of("tally", Map, answers, "--weight", "w", "--scale", "7..1 top 1").Json;

        (json.GetProperty("scale").GetString(), json.GetProperty("weightVariable").GetString()).Should().Be(("7..1 top 1", "w"));
        JsonElement need = json.GetProperty("groups")[0].GetProperty("needs")[0];
        need.GetProperty("weights").GetProperty("sums")[7][1].GetInt64().Should().Be(1 << 19);
        need.GetProperty("weights").GetProperty("sumsOfSquares")[1][0].GetString().Should().Be((4L << 40).ToString(System.Globalization.CultureInfo.InvariantCulture));
        need.GetProperty("satisfactionNoAnswers").GetProperty("dontKnow").GetInt32().Should().Be(1);
    }

    [Fact]
    public void Tally_FaultyWeight_ExitsWithOneAndWritesNothing()
    {
        CommandRun run = CommandRun.Of("tally", Map, Files.Write("weighted.csv", "imp_a,sat_a,w\n1,5,x\n"), "--weight", "w", "-o", Files["tally.json"]);

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain("weighted.csv:2:3: JM3022 error: w: 'x' is not a weight from 0 to 1000000.");
        File.Exists(Files["tally.json"]).Should().BeFalse();
    }

    [Fact]
    public void Tally_OfATally_ExitsWithTwo()
    {
        CommandRun.Of("tally", Map, Answers, "-o", Files["tally.json"]).ExitCode.Should().Be(0);

        CommandRun run = CommandRun.Of("tally", Map, Files["tally.json"]);

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("is a document, not a table of answers");
    }
}
