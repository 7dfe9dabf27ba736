using System.Text.Json;

namespace JobMap.Cli.Tests.Commands;

public sealed class JourneyCommandTests : CommandTest
{
    private static readonly string[] Lanes =
    [
        "actions", "goals", "questions", "motivations", "barriers", "pains", "gains", "opportunities", "overserved", "touchpoints",
        "frontstage", "backstage", "support", "evidence", "momentsOfTruth", "milestones", "leapsOfFaith", "kpis",
    ];

    [Fact]
    public void Journey_Json_HasTheNamesOfTheContract()
    {
        JsonElement journey = CommandRun.Of("journey", Map, Answers).Json;

        journey.GetProperty("unplaced").GetArrayLength().Should().Be(0);
        journey.GetProperty("stages").EnumerateArray().Select(stage => stage.GetProperty("id").GetString()).Should().Equal("define", "execute");
        JsonElement stage = journey.GetProperty("stages")[0];
        stage.GetProperty("hosts").EnumerateArray().Select(host => host.GetString()).Should().Equal("choose");
        stage.GetProperty("lanes").EnumerateObject().Select(lane => lane.Name).Should().BeEquivalentTo(Lanes);
        stage.GetProperty("emotion").EnumerateObject().Select(member => member.Name).Should().Contain(["value", "scale", "lower", "upper"]);
    }

    [Fact]
    public void Journey_EveryItem_NamesARuleAndSourcesOfTheMap()
    {
        string[] ids = ["choose", "ride", "a", "b", "c"];
        JsonElement[] items = [.. CommandRun.Of("journey", Map, Answers).Json.GetProperty("stages").EnumerateArray()
            .SelectMany(stage => stage.GetProperty("lanes").EnumerateObject()).SelectMany(lane => lane.Value.EnumerateArray())];

        items.Should().NotBeEmpty();
        foreach (JsonElement item in items)
        {
            item.GetProperty("derivedFrom").GetProperty("rule").GetString().Should().NotBeNullOrEmpty();
            item.GetProperty("derivedFrom").GetProperty("sources").EnumerateArray().Select(source => source.GetString()).Should().NotBeEmpty().And.BeSubsetOf(ids);
        }
    }

    [Fact]
    public void Journey_WithoutAnswers_SaysWhyLanesAreEmpty()
    {
        JsonElement stage = CommandRun.Of("journey", Map).Json.GetProperty("stages")[0];

        stage.GetProperty("emotion").ValueKind.Should().Be(JsonValueKind.Null);
        stage.GetProperty("emotionReason").GetString().Should().Be("No answers were given.");
        stage.GetProperty("emptyLanes").EnumerateArray().Select(lane => lane.GetProperty("lane").GetString())
            .Should().BeEquivalentTo(Lanes.Except(["goals", "questions"]));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Journey_Evidence_ComesInWithoutTheParticipant(string target)
    {
        string research = Files.Write("evidence.json", NamedEvidence);

        CommandRun run = CommandRun.Of("journey", Map, Answers, "--evidence", research, "--to", target);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("got wet").And.Contain("participant i1").And.NotContain("Secret");
        run.Errors.Should().Contain("redacted: 1 participant, 1 name in texts").And.Contain("evidence.json:4:").And.Contain("JM6003").And.NotContain("$.items").And.NotContain("Secret");
    }

    [Fact]
    public void Journey_OutputOverTheEvidence_ExitsWithTwo()
    {
        string research = Files.Write("evidence.json", NamedEvidence);

        CommandRun.Of("journey", Map, "--evidence", research, "-o", research).ExitCode.Should().Be(2);

        File.ReadAllText(research).Should().Be(NamedEvidence);
    }

    [Fact]
    public void Journey_Markdown_ShowsPainsWithTheirRule() =>
        CommandRun.Of("journey", Map, Answers, "--to", "markdown").Output.Should().Contain("minimize the time it takes to choose a way").And.Contain("pain-underserved");
}
