using System.Text;
using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Serialization;

namespace JobMap.Ingestion.Tests.OpenJourneys;

public sealed class OpenJourneyTests
{
    private static readonly JourneyMap Journey = Drawn.Read(Drawn.Library).Value;

    [Fact]
    public void Read_Stages_StandInOrderWithIdsFromTheirNames()
    {
        Journey.Stages.Select(stage => (stage.Id.Value, stage.Name)).Should().Equal(("find-a-book", "Find a book"), ("read", "Read"));
        Journey.Stages[0].Extensions["x-ojf-id"].Should().Be("\"s1\"");
    }

    [Fact]
    public void Read_Touchpoint_HasAnIdOfItsOwnItsBlueprintAndItsChannel()
    {
        Journey.Touchpoints.Select(touchpoint => touchpoint.Id.Value).Should().Equal("the-catalogue", "the-catalogue-2");
        Touchpoint touchpoint = Journey.Stages[0].Touchpoints[0];

        (touchpoint.Name, touchpoint.Channel, touchpoint.IsMomentOfTruth).Should().Be(("the catalogue", ChannelId.Parse("web"), true));
        (touchpoint.Evidence[0], touchpoint.Frontstage[0], touchpoint.Backstage[0], touchpoint.Support[0]).Should().Be(("the shelf mark", "the librarian answers", "records are kept", "the database"));
        touchpoint.Reactions.Should().BeEmpty("nobody says that anybody was observed");
        touchpoint.Extensions.Keys.Should().Equal("x-ojf-description", "x-ojf-icon", "x-ojf-id", "x-ojf-score", "x-ojf-severity", "x-ojf-tags");
    }

    [Theory]
    [InlineData(JourneyLane.Evidence, "the shelf mark")]
    [InlineData(JourneyLane.Frontstage, "the librarian answers")]
    [InlineData(JourneyLane.Backstage, "records are kept")]
    [InlineData(JourneyLane.Support, "the database")]
    [InlineData(JourneyLane.MomentsOfTruth, "the catalogue")]
    public void Read_WhatATouchpointBrings_IsGivenWithTheTouchpointAsSource(JourneyLane lane, string text)
    {
        JourneyItem item = Journey.Stages[0][lane].Should().ContainSingle().Subject;

        (item.Text, item.DerivedFrom.Rule).Should().Be((text, JourneyRules.Given));
        item.DerivedFrom.Sources.Should().Equal(new JourneySource(JourneySourceKind.Touchpoint, "the-catalogue"));
    }

    [Fact]
    public void Read_MomentOfTruth_IsDeclared() =>
        Journey.Stages[0][JourneyLane.MomentsOfTruth][0].MomentOfTruth.Should().Be(new MomentOfTruth(TouchpointId.Parse("the-catalogue")) { IsConfirmed = true });

    [Fact]
    public void Read_Pains_StandBySeverityWithThoseOfTouchpoints() =>
        Journey.Stages[0][JourneyLane.Pains].Select(item => item.ToString()).Should().Equal("the catalogue: search by title", "no seat is free", "the book is out");

    [Fact]
    public void Read_EmotionLane_GivesTheMeanOfItsScores()
    {
        StageEmotion emotion = Journey.Stages[0].Emotion!;

        (emotion.Value, emotion.Scale, emotion.Interval, emotion.DerivedFrom.Rule).Should().Be((-0.5, new EmotionScale("OpenJourney score", -5, 5), null, JourneyRules.Given));
        Journey.Stages[0].Extensions["x-ojf-scores"].Should().Be("2");
        Journey.Stages[0].Extensions["x-ojf-emotions"].Should().Contain("hopeful").And.Contain("annoyed");
        (Journey.Stages[1].Emotion, Journey.Stages[1].EmotionReason).Should().Be((null, "No node in a swimlane of emotions has a score here."));
    }

    [Fact]
    public void Read_SwimlaneThatFitsNoLane_LeavesItsNodesUnplacedAndSaysSo()
    {
        UnplacedItem rain = Journey.Unplaced.Should().ContainSingle().Subject;

        (rain.Kind, rain.Name, rain.Reason).Should().Be((UnplacedKind.Item, "rain", "Its swimlane 'Weather' fits no lane of a journey."));
        Drawn.Lines(Drawn.Read(Drawn.Library)).Should().Contain(line => line.StartsWith("library.ojf:8:96: JM5133 warning: The swimlane 'Weather' fits no lane of a journey; 1 node of it stands", StringComparison.Ordinal));
        Journey.Extensions["x-ojf-nodes"].Should().Contain("rain");
    }

    [Fact]
    public void Read_UnknownMembers_AreKeptAndNamedOnce()
    {
        Drawn.Lines(Drawn.Read(Drawn.Library)).Should().ContainSingle(line => line.Contains("JM5130", StringComparison.Ordinal)).Which
            .Should().Contain("info").And.Contain("nodes.mood (1), stages.color (1)");
        Journey.Stages[0][JourneyLane.Actions][0].Extensions["x-ojf-mood"].Should().Be("\"calm\"");
        Journey.Stages[0].Extensions["x-ojf-color"].Should().Be("\"#fff\"");
        Journey.Extensions["x-ojf-persona"].Should().Be("{\"name\":\"readers\",\"avatar\":\"r.png\"}");
    }

    [Fact]
    public void Read_Market_IsThePersonaUnlessTheOptionsSayOther()
    {
        Journey.Market.ToString().Should().Be("readers who want to read a book");
        OpenJourney.Read(Drawn.Library, Drawn.Options with { JobExecutor = "students" }).Value.Market.JobExecutor.Should().Be("students");
    }

    [Theory]
    [InlineData("", null, "neither who executes")]
    [InlineData("\"persona\": \"readers\", ", null, "no core job")]
    [InlineData("\"persona\": 7, ", "read", null)]
    [InlineData("\"persona\": [], ", "read", "not who executes")]
    public void Read_MarketThatIsNotSaid_IsInformation(string persona, string? job, string? message)
    {
        JobMapResult<JourneyMap> result = OpenJourney.Read($$"""{ {{persona}}"stages": [ { "name": "Buy" } ] }""", new OpenJourneyOptions { CoreJob = job });

        result.IsSuccess.Should().BeTrue();
        result.Diagnostics.Where(found => found.Id == "JM5135").Select(found => found.Message).Should().Equal((string[])(message is null ? [] : [message]), (text, part) => text.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_Again_GivesTheSameJourney()
    {
        Drawn.Read(Drawn.Library).Value.Should().Be(Journey);
        Drawn.ReadUtf8(Drawn.Library).Value.Should().Be(Journey);
        Drawn.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Drawn.Library)]).Value.Should().Be(Journey);
        Drawn.Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Drawn.Library)]).Value.Should().Be(Journey);
        Drawn.Read([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Drawn.Library)]).Value.Should().Be(Journey);
    }

    [Fact]
    public void ReadFile_NamesTheFile()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "empty.ojf");
        File.WriteAllText(path, "{}");

        OpenJourney.ReadFile(path, OpenJourneyOptions.Default).Diagnostics.Should().OnlyContain(found => found.Location.Source == path);
        FluentActions.Invoking(() => OpenJourney.ReadFile(path + ".none", OpenJourneyOptions.Default)).Should().Throw<FileNotFoundException>();
    }

    [Fact]
    public void Serialize_JourneyThatWasRead_ComesBackEqual() => JobMapJson.DeserializeJourney(JobMapJson.Serialize(Journey)).Value.Should().Be(Journey);

    [Fact]
    public void Audit_WithServes_FindsWhatIsMissing()
    {
        UniversalJobMap map = UniversalJobMap.For("readers", "read a book")
            .Locate("find a book", s => s.Id("find").Outcome("minimize the time it takes to find a book", id: "time"))
            .Execute("read the book", s => s.Id("read").Outcome("minimize the likelihood of losing the page", id: "page"))
            .Build();

        JourneyAudit before = JourneyAudit.Run(map, Journey);
        JourneyMap linked = Journey.WithServes(TouchpointId.Parse("the-catalogue"), [OutcomeId.Parse("time")]);
        JourneyAudit audit = JourneyAudit.Run(map, linked);

        before.Findings.Select(finding => finding.Diagnostic.Id).Where(id => id is "JM5001" or "JM5002").Should().Equal("JM5001", "JM5001", "JM5002", "JM5002");
        audit.Findings.Select(finding => finding.Diagnostic.Id).Where(id => id is "JM5001" or "JM5002" or "JM5005").Should().Equal("JM5001", "JM5002", "JM5005");
        JobMapJson.DeserializeJourney(JobMapJson.Serialize(linked)).Value.Should().Be(linked);
    }
}
