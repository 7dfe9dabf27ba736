using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Serialization;

namespace JobMap.Tests.Serialization.Journeys;

/// <summary>What is at fault is said with its place; what people may leave out is filled in as documented.</summary>
public sealed class JourneyStrictnessTests
{
    [Theory]
    [InlineData("\"touchpoints\": [ { \"name\": \"app\" } ]", "$.touchpoints[0].id", "JM9002")]
    [InlineData("\"touchpoints\": [ { \"id\": \"a\" } ]", "$.touchpoints[0].name", "JM9002")]
    [InlineData("\"touchpoints\": [ { \"id\": \"a\", \"name\": \"a\" }, { \"id\": \"a\", \"name\": \"b\" } ]", "$.touchpoints[1].id", "JM9002")]
    [InlineData("\"touchpoints\": [ { \"id\": \"a\", \"name\": \"a\", \"serve\": [] } ]", "$.touchpoints[0].serve", "JM9005")]
    [InlineData("\"touchpoints\": [ { \"id\": \"a\", \"name\": \"a\", \"serves\": [ \"no id\" ] } ]", "$.touchpoints[0].serves[0]", "JM9002")]
    [InlineData("\"touchpoints\": [ { \"id\": \"a\", \"name\": \"a\", \"kind\": \"robot\" } ]", "$.touchpoints[0].kind", "JM9002")]
    [InlineData("\"touchpoints\": [ { \"id\": \"a\", \"name\": \"a\", \"reactions\": [ { \"scale\": \"v -2..2\", \"value\": 3, \"observations\": 1 } ] } ]", "$.touchpoints[0].reactions[0].value", "JM9002")]
    [InlineData("\"kpis\": [ { \"id\": \"k\", \"name\": \"k\", \"kind\": \"nps\", \"target\": 1e999 } ]", "$.kpis[0].target", "JM9002")]
    [InlineData("\"kpis\": [ { \"id\": \"k\", \"name\": \"k\", \"kind\": \"nps\", \"measurements\": [ { \"wave\": \"w\", \"successes\": 1 } ] } ]", "$.kpis[0].measurements[0].successes", "JM9002")]
    [InlineData("\"kpis\": [ { \"id\": \"k\", \"name\": \"k\", \"kind\": \"churn\", \"measurements\": [ { \"wave\": \"w\", \"successes\": 3, \"total\": 2 } ] } ]", "$.kpis[0].measurements[0].successes", "JM9002")]
    [InlineData("\"kpis\": [ { \"id\": \"k\", \"name\": \"k\", \"kind\": \"ces\", \"measurements\": [ { \"wave\": \"w\", \"scale\": \"1..5\", \"counts\": [1] } ] } ]", "$.kpis[0].measurements[0].counts", "JM9002")]
    public void DeserializeOffering_Fault_IsSaidWithItsPlace(string member, string path, string id)
    {
        JobMapResult<Offering> result = JobMapJson.DeserializeOffering($"{{ \"kind\": \"offering\", \"schemaVersion\": 1, \"solution\": \"drip hose\",\n{member} }}", "offering.json");

        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(fault => fault.Id == id && fault.Location.Path == path && fault.Location.Line == 2 && fault.Location.Source == "offering.json");
    }

    [Fact]
    public void DeserializeOffering_ManyFaults_AreAllSaid() =>
        JobMapJson.DeserializeOffering("""{ "kind": "offering", "schemaVersion": 1, "touchpoints": [ { "nmae": "x" } ], "features": [ { "id": 5 } ] }""").Diagnostics
            .Select(fault => fault.Location.Path).Should().BeEquivalentTo("$.touchpoints[0].nmae", "$.features[0].id", "$.solution", "$.touchpoints[0].id", "$.features[0].name");

    [Theory]
    [InlineData("{ \"kind\": \"step-kinds\", \"stepKinds\": [ \"define\" ] }", "$.stages[0].hosts[0].rationale", "JM9002")]
    [InlineData("{ \"kind\": \"core-job\", \"steps\": [ \"s1\" ] }", "$.stages[0].hosts[0].steps", "JM9002")]
    [InlineData("{ \"kind\": \"steps\" }", "$.stages[0].hosts[0].steps", "JM9002")]
    [InlineData("{ \"kind\": \"core-job\" }, { \"kind\": \"core-job\" }", "$.stages[0].hosts[1]", "JM5105")]
    public void DeserializeJourneyTemplate_Fault_IsSaidWithItsPlace(string hosts, string path, string id)
    {
        JobMapResult<JourneyTemplate> result = JobMapJson.DeserializeJourneyTemplate($"{{ \"kind\": \"journeyTemplate\", \"schemaVersion\": 1, \"name\": \"own\",\n\"stages\": [ {{ \"id\": \"a\", \"name\": \"A\", \"hosts\": [ {hosts} ] }} ] }}");

        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(fault => fault.Id == id && fault.Location.Path == path && fault.Location.Line == 2);
    }

    [Theory]
    [InlineData("\"lanes\": { \"pains\": [ { \"text\": \"x\", \"derivedFrom\": { \"rule\": \"guess\" } } ] }", "$.stages[0].lanes.pains[0].derivedFrom.rule", "JM9002")]
    [InlineData("\"lanes\": { \"pain\": [] }", "$.stages[0].lanes.pain", "JM9005")]
    [InlineData("\"emotion\": { \"value\": 11, \"scale\": \"0..10\" }", "$.stages[0].emotion.value", "JM9002")]
    [InlineData("\"emotion\": { \"value\": 5, \"scale\": \"0..10\", \"lower\": 4 }", "$.stages[0].emotion.upper", "JM9002")]
    [InlineData("\"lanes\": { \"goals\": [ { \"text\": \"x\" } ] }, \"emptyLanes\": [ { \"lane\": \"goals\", \"reason\": \"none\" } ]", "$.stages[0].emptyLanes[0].lane", "JM9002")]
    [InlineData("\"hosts\": [ \"a\" ], \"hostingRationales\": [ { \"steps\": [ \"b\" ], \"rationale\": \"seen\" } ]", "$.stages[0].hostingRationales[0].steps", "JM9002")]
    [InlineData("\"hosts\": [ \"a\" ], \"hostingRationales\": [ { \"steps\": [], \"rationale\": \"seen\" } ]", "$.stages[0].hostingRationales[0].steps", "JM9002")]
    [InlineData("\"hosts\": [ \"a\" ], \"hostingRationales\": [ { \"steps\": [ \"a\" ], \"rationale\": \" \" } ]", "$.stages[0].hostingRationales[0].rationale", "JM9002")]
    [InlineData("\"hosts\": [ \"a\" ], \"hostKinds\": []", "$.stages[0].hostKinds", "JM9002")]
    [InlineData("\"lanes\": { \"touchpoints\": [ { \"id\": \"t\", \"text\": \"t\", \"owner\": \"a\" }, { \"id\": \"t\", \"text\": \"t\", \"owner\": \"b\" } ] }", "$.stages[0].lanes.touchpoints[1].id", "JM9002")]
    public void DeserializeJourney_Fault_IsSaidWithItsPlace(string member, string path, string id)
    {
        JobMapResult<JourneyMap> result = JobMapJson.DeserializeJourney(Drawn($"{{ \"name\": \"Use\", {member} }}"));

        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(fault => fault.Id == id && fault.Location.Path == path && fault.Location.Line == 2);
    }

    [Fact]
    public void DeserializeJourney_DrawnByHand_IsFilledIn()
    {
        JourneyMap journey = JobMapJson.DeserializeJourney(Drawn("""
            { "name": "Use it", "hosts": [ "water" ], "x-own": 1, "emotion": { "value": -1, "scale": "valence -2..2" },
              "lanes": {
                "goals": [ { "text": "water the beds", "derivedFrom": { "sources": [ "water" ] } } ],
                "touchpoints": [ { "text": "The tap", "serves": [ "dry" ], "recoveryPlan": "a can" } ],
                "momentsOfTruth": [ { "text": "The tap" } ],
                "milestones": [ { "text": "first flower" } ],
                "kpis": [ { "text": "stays", "kind": "retention" } ] } },
            { "name": "Use it", "lanes": { "touchpoints": [ { "text": "The tap" } ] } }
            """)).Value;

        JourneyStage stage = journey.Stages[0];
        (stage.Id.Value, journey.Stages[1].Id.Value).Should().Be(("use-it", "use-it-2"));
        stage.Hosts.Should().Equal(new JourneySource(JourneySourceKind.Step, "water"));
        stage.Emotion!.Should().Match<StageEmotion>(emotion => emotion.Interval == null && emotion.DerivedFrom.Rule == JourneyRules.Given);
        stage[JourneyLane.Goals][0].DerivedFrom.Sources.Should().Equal(new JourneySource(JourneySourceKind.Step, "water"));
        journey.Touchpoints.Should().ContainSingle().Which.Serves.Should().Equal(MapElementId.Parse("dry"));
        journey.Stages[1].Touchpoints.Should().Equal(stage.Touchpoints, "one that is named again is the one that was written out");
        stage[JourneyLane.Touchpoints][0].DerivedFrom.Sources.Should().Equal(new JourneySource(JourneySourceKind.Touchpoint, "the-tap"));
        stage[JourneyLane.MomentsOfTruth][0].MomentOfTruth.Should().Be(new MomentOfTruth(TouchpointId.Parse("the-tap")) { IsConfirmed = true, RecoveryPlan = "a can" });
        stage[JourneyLane.Milestones][0].Milestone.Should().BeNull();
        stage[JourneyLane.Kpis][0].Kpi!.Kind.Should().Be(KpiKind.Retention);
        stage.EmptyLanes.Should().HaveCount(Enum.GetValues<JourneyLane>().Length - 5);
        stage.Extensions["x-own"].Should().Be("1");
        JobMapJson.DeserializeJourney(JobMapJson.Serialize(journey)).Value.Should().Be(journey);
    }

    [Fact]
    public void DeserializeJourney_BeyondALimit_IsRefused()
    {
        string json = Drawn("""{ "name": "Use" }""");

        JobMapJson.DeserializeJourney(json, null, new JourneyReadOptions { MaximumBytes = 10 }).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("JM9004");
        JobMapJson.DeserializeJourney(json, null, new JourneyReadOptions { MaximumValues = 3 }).Diagnostics.Should().Contain(fault => fault.Id == "JM9007");
        FluentActions.Invoking(() => new JourneyReadOptions { MaximumValues = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        new JourneyReadOptions { MaximumBytes = 5 }.ToString().Should().Be("5 bytes, 5000000 values, 0 further grammars");
    }

    private static string Drawn(string stages) => $"{{ \"kind\": \"journey\", \"schemaVersion\": 2, \"market\": {{ \"jobExecutor\": \"gardeners\", \"coreJob\": \"keep a garden in bloom\" }},\n\"stages\": [ {stages} ] }}";
}
