using JobMap.Diagnostics;
using JobMap.Journeys;

namespace JobMap.Ingestion.Tests.OpenJourneys;

/// <summary>Which swimlane is which lane, and the cells that are not plain.</summary>
public sealed class OpenJourneyLaneTests
{
    private const string Node = """{ "stageId": "s", "swimlaneId": "l", "title": "one" }""";

    [Theory]
    [InlineData("Touchpoints", JourneyLane.Touchpoints)]
    [InlineData("touch-points", JourneyLane.Touchpoints)]
    [InlineData("User's Actions", JourneyLane.Actions)]
    [InlineData("Doing", JourneyLane.Actions)]
    [InlineData("😖 Pain Points", JourneyLane.Pains)]
    [InlineData("FRUSTRATIONS", JourneyLane.Pains)]
    [InlineData("Gains", JourneyLane.Gains)]
    [InlineData("Questions lane", JourneyLane.Questions)]
    [InlineData("Customer goals", JourneyLane.Goals)]
    [InlineData("Motivation", JourneyLane.Motivations)]
    [InlineData("Barriers", JourneyLane.Barriers)]
    [InlineData("Opportunities", JourneyLane.Opportunities)]
    [InlineData("Onstage", JourneyLane.Frontstage)]
    [InlineData("Back stage", JourneyLane.Backstage)]
    [InlineData("Support processes", JourneyLane.Support)]
    [InlineData("Physical Evidence", JourneyLane.Evidence)]
    [InlineData("Moments of Truth", JourneyLane.MomentsOfTruth)]
    [InlineData("Milestones", JourneyLane.Milestones)]
    [InlineData("Leaps of faith", JourneyLane.LeapsOfFaith)]
    [InlineData("KPIs", JourneyLane.Kpis)]
    [InlineData("Channel", JourneyLane.Touchpoints)]
    public void Read_SwimlaneName_IsTheLane(string name, JourneyLane lane)
    {
        JobMapResult<JourneyMap> result = Drawn.Nodes(name, Node);

        result.Value.Stages[0][lane].Should().ContainSingle().Which.Text.Should().Be("one");
        result.Value.Unplaced.Should().BeEmpty();
        result.Diagnostics.Should().NotContain(found => found.Severity == DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData("\"severity\": \"high\", \"score\": 0", 1)]
    [InlineData("\"severity\": \"high\"", 1)]
    [InlineData("\"severity\": \"high\", \"score\": 2", 0)]
    [InlineData("\"severity\": \"Medium\", \"score\": -1", 1)]
    [InlineData("\"severity\": \"medium\", \"score\": 0", 0)]
    [InlineData("\"severity\": \"low\", \"score\": -5", 0)]
    public void Read_SeverityOfATouchpoint_MakesAPainWhereTheScoreAgrees(string members, int pains) =>
        Drawn.Nodes("Touchpoints", $$"""{ "stageId": "s", "swimlaneId": "l", "title": "one", {{members}} }""").Value.Stages[0][JourneyLane.Pains].Should().HaveCount(pains);

    [Fact]
    public void Read_NoEmotionLane_TakesTheScoresOfTouchpointsAndActions() =>
        Drawn.Nodes("Touchpoints", """{ "stageId": "s", "swimlaneId": "l", "title": "a", "score": 4 }, { "stageId": "s", "swimlaneId": "l", "title": "b", "score": -1 }""")
            .Value.Stages[0].Emotion!.Value.Should().Be(1.5);

    [Fact]
    public void Read_ScoresThatAreAllZero_AreNoEmotion()
    {
        JourneyStage stage = Drawn.Nodes("Feelings", """{ "stageId": "s", "swimlaneId": "l", "score": 0 }, { "stageId": "s", "swimlaneId": "l", "score": 0 }""").Value.Stages[0];

        (stage.Emotion, stage.EmotionReason).Should().Be((null, "Every score of the file is 0, which may be no more than the value a tool begins with."));
    }

    [Fact]
    public void Read_SeveralChannels_StandWhereTheirNameDoesAndElseUnplaced()
    {
        JobMapResult<JourneyMap> result = Drawn.Read("""
            { "stages": [ { "id": 1, "name": "Buy" } ],
              "swimlanes": [ { "id": "t", "name": "Touchpoints" }, { "id": "c", "name": "Channels" } ],
              "nodes": [ { "stageId": 1, "swimlaneId": "t", "title": "App" }, { "stageId": "1", "swimlaneId": "t", "title": "the till" },
                         { "stageId": 1, "swimlaneId": "c", "title": "app" }, { "stageId": 1, "swimlaneId": "c", "title": "shop" } ] }
            """);

        result.Value.Touchpoints.Select(touchpoint => touchpoint.ToString()).Should().Equal("App (app)", "the till");
        result.Value.Unplaced.Should().ContainSingle().Which.Name.Should().Be("shop");
        Drawn.Lines(result).Should().Contain(line => line.StartsWith("library.ojf:4:", StringComparison.Ordinal) && line.Contains("JM5132 warning", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TwoSwimlanesOfOneLane_AreToldApart() =>
        Drawn.Read("""
            { "stages": [ { "id": "s", "name": "Buy" } ], "swimlanes": [ { "id": "p", "name": "Pains" }, { "id": "f", "name": "Frustrations" } ],
              "nodes": [ { "stageId": "s", "swimlaneId": "p", "title": "a" }, { "stageId": "s", "swimlaneId": "f", "title": "b" } ] }
            """).Value.Stages[0][JourneyLane.Pains].Select(item => (item.Text, item.Extensions["x-ojf-swimlaneId"])).Should().Equal(("a", "\"p\""), ("b", "\"f\""));

    [Fact]
    public void Read_MomentOfTruthThatIsNoTouchpoint_IsAMomentOfThatName() =>
        Drawn.Nodes("Actions", """{ "stageId": "s", "swimlaneId": "l", "title": "pays", "isMomentOfTruth": true }""").Value.Stages[0][JourneyLane.MomentsOfTruth]
            .Should().ContainSingle().Which.MomentOfTruth.Should().Be(new MomentOfTruth(TouchpointId.Parse("pays")) { IsConfirmed = true });
}
