using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

public sealed class EvaluateCommandTests : CommandTest
{
    private const string Level = """{ "outcome": "a", "level": 8 }""";

    private string Sensor => Concepts("sensor.json", "sensor", Level + """, { "outcome": "b", "change": -1 }""");

    /// <summary>By hand: I = 8, 10, 0 and S = 0, 7.5, 10 as in the test of the scores, so that V = 75 / 18; with the concept S′ = 8, 6.5, 10 and V′ = (64 + 65) / 18.</summary>
    [Fact]
    public void Evaluate_Json_HasTheFiguresComputedByHand()
    {
        JsonElement value = CommandRun.Of("evaluate", Map, Answers, "--concept", Sensor, "--format", "json").Json.GetProperty("values")[0];

        value.GetProperty("today").GetDouble().Should().BeApproximately(75.0 / 18, 1e-12);
        value.GetProperty("valueAdded").GetDouble().Should().BeApproximately(54.0 / 18, 1e-12);
        value.GetProperty("improvement").GetDouble().Should().BeApproximately(54.0 / 75, 1e-12);
        value.GetProperty("valueAddedInterval").GetProperty("lower").GetDouble().Should().BeLessThan(3);
        value.GetProperty("improvementInterval").GetProperty("upper").GetDouble().Should().BeGreaterThan(0.72);
        value.GetProperty("verdict").GetString().Should().NotBeNullOrEmpty();
        value.GetProperty("losses").EnumerateArray().Select(id => id.GetString()).Should().Equal("b");
        value.GetProperty("scores")[0].GetProperty("predictedSatisfaction").GetDouble().Should().Be(8);
        value.GetProperty("scores")[0].GetProperty("predictedOpportunity").GetDouble().Should().Be(8);
    }

    [Fact]
    public void Evaluate_SeveralFiles_AreHeldAgainstEachOther()
    {
        string timer = Concepts("timer.json", "timer", """{ "outcome": "a", "change": 1 }""");

        CommandRun together = CommandRun.Of("evaluate", Map, Answers, "--concept", Sensor, timer);

        together.ExitCode.Should().Be(0);
        together.Output.Should().Contain("What 2 concepts add").And.Contain("The concepts against each other").And.Contain("loss");
        CommandRun.Of("evaluate", Map, Answers, "--concept", Sensor, "--concept", timer).Output.Should().Be(together.Output);
    }

    [Fact]
    public void Evaluate_SameIdTwice_ExitsWithOneAndNamesTheFiles()
    {
        CommandRun run = CommandRun.Of("evaluate", Map, Answers, "--concept", Sensor, Concepts("again.json", "sensor", Level));

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain("'sensor' is given twice").And.Contain("sensor.json").And.Contain("again.json");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void Evaluate_UnknownOutcome_IsReportedOnceWithItsLine()
    {
        string concepts = Concepts("unknown.json", "x", """{ "outcome": "zz", "level": 8 }""");

        CommandRun run = CommandRun.Of("evaluate", Map, Answers, "--concept", concepts);

        run.ExitCode.Should().Be(0);
        run.Errors.Should().MatchRegex(@"unknown\.json:\d+:\d+: JM7001 warning");
        run.Errors.Split("JM7001").Should().HaveCount(2);
    }

    [Fact]
    public void Evaluate_Tally_GivesTheFiguresAndSaysWhyThereAreNoIntervals()
    {
        string tally = Files["tally.json"];
        CommandRun.Of("tally", Map, Answers, "-o", tally).ExitCode.Should().Be(0);

        JsonElement value = CommandRun.Of("evaluate", Map, tally, "--concept", Sensor, "--format", "json").Json.GetProperty("values")[0];

        value.GetProperty("valueAdded").GetDouble().Should().BeApproximately(3, 1e-12);
    }

    [Fact]
    public void Evaluate_Segments_AreEvaluatedOnTheirOwn()
    {
        JsonElement values = CommandRun.Of("evaluate", Map, Answers, "--concept", Sensor, "--segment", "city", "--format", "json").Json.GetProperty("values");

        values.EnumerateArray().Select(value => value.GetProperty("segment").GetString()).Should().Equal("Delft", "Leiden");
    }

    [Theory]
    [InlineData("csv", "concept,name,segment")]
    [InlineData("markdown", "# Concepts")]
    public void Evaluate_Format_IsWrittenToTheFile(string format, string start)
    {
        CommandRun run = CommandRun.Of("evaluate", Map, Answers, "--concept", Sensor, "--format", format, "-o", Files["result"]);

        run.Output.Should().BeEmpty();
        File.ReadAllText(Files["result"]).Should().StartWith(start);
    }

    [Fact]
    public void Evaluate_BrokenConcepts_ExitsWithOne()
    {
        CommandRun run = CommandRun.Of("evaluate", Map, Answers, "--concept", Files.Write("broken.json", "{ \"kind\": \"concepts\" "));

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain("broken.json:1:");
    }

    [Fact]
    public void Evaluate_WithoutConceptsOrWithoutTheFile_ExitsWithTwo()
    {
        CommandRun.Of("evaluate", Map, Answers).ExitCode.Should().Be(2);
        CommandRun.Of("evaluate", Map, Answers, "--concept", Files["none.json"]).ExitCode.Should().Be(2);
    }

    private string Concepts(string name, string id, string predictions) => Files.Write(name, $$"""
        {
          "kind": "concepts",
          "schemaVersion": 1,
          "concepts": [
            { "id": "{{id}}", "name": "a {{id}}", "predictions": [ {{predictions}} ] }
          ]
        }
        """);
}
