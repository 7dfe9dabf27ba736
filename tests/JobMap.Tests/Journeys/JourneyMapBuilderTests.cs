using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Serialization;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

/// <summary>A journey that is built in code says the same as the document that says it.</summary>
public sealed class JourneyMapBuilderTests
{
    /// <summary>Written by hand beside <see cref="Built"/>, with all that a document may leave out left out.</summary>
    private const string Document = """
        { "kind": "journey", "schemaVersion": 2,
          "market": { "jobExecutor": "gardeners", "coreJob": "keep a garden in bloom", "purchaseDecisionMaker": "house owners" },
          "solution": "the drip hose", "segment": "balconies", "trigger": "leaves hang", "endGoal": "it flowers again",
          "stages": [
            { "name": "Buying it", "hosts": [ "choose-the-plants", "purchase" ], "hostKinds": [ "step", "job" ],
              "hostingRationales": [ { "steps": [ "choose-the-plants" ], "rationale": "they choose at the shelf" } ],
              "emotion": { "value": -1, "scale": "valence -2..2" },
              "lanes": {
                "actions": [ { "text": "compare hoses" }, { "text": "ask the seller", "derivedFrom": { "sources": [ "shop" ] } } ],
                "goals": [ { "text": "get the right length", "derivedFrom": { "sources": [ "choose-the-plants" ] } } ],
                "questions": [ { "text": "does it fit my tap?" } ],
                "motivations": [ { "text": "a free weekend" } ],
                "barriers": [ { "text": "the price" } ],
                "pains": [ { "text": "nobody knows the length", "derivedFrom": { "sources": [ "runoff", "dry" ] } } ],
                "gains": [ { "text": "it lasts" } ],
                "opportunities": [ { "text": "a length finder" } ],
                "overserved": [ { "text": "twelve colours" } ],
                "touchpoints": [
                  { "id": "shop", "name": "the shop", "serves": [ "choose-the-plants" ], "actions": [ "ask the seller" ], "backstage": [ "fill the shelf" ], "momentOfTruth": true },
                  { "id": "app", "name": "the app", "status": "planned" } ],
                "frontstage": [ { "text": "the seller shows it" } ],
                "backstage": [ { "text": "fill the shelf", "derivedFrom": { "sources": [ "shop" ] } } ],
                "momentsOfTruth": [ { "text": "the shop" } ],
                "milestones": [ { "id": "bought", "name": "Bought", "leap": "purchase", "reached": 40 } ],
                "leapsOfFaith": [ { "text": "Purchase: Bought", "id": "bought", "name": "Bought", "leap": "purchase", "reached": 40 } ],
                "kpis": [ { "id": "sold", "name": "sold", "kind": "conversion", "target": 0.3 } ] } },
            { "id": "use", "name": "Use", "side": "today", "lanes": {
                "touchpoints": [ { "id": "app", "text": "the app", "planned": true } ],
                "momentsOfTruth": [ { "text": "the app", "planned": true, "recoveryPlan": "turn the tap by hand" } ] } } ],
          "features": [ { "id": "timer", "name": "the timer", "serves": [ "dry" ] } ] }
        """;

    private static JourneyMapBuilder Built => JourneyMap.For("gardeners", "keep a garden in bloom").Customers(null, "house owners")
        .Solution("the drip hose").Segment("balconies").Trigger("leaves hang").EndGoal("it flowers again")
        .Stage("Buying it", stage => stage
            .Hosts(["choose-the-plants"], "they choose at the shelf").HostsConsumptionJobs("purchase")
            .Emotion(new EmotionScale("valence", -2, 2), -1)
            .Action("compare hoses").Goal("get the right length", "choose-the-plants").Question("does it fit my tap?").Motivation("a free weekend").Barrier("the price")
            .Pain("nobody knows the length", "runoff", "dry").Gain("it lasts").Opportunity("a length finder").Item(JourneyLane.Overserved, "twelve colours")
            .Touchpoint("shop", "the shop", point => point with { Serves = [StepId.Parse("choose-the-plants")], Actions = ["ask the seller"], Backstage = ["fill the shelf"], IsMomentOfTruth = true })
            .Touchpoint("app", "the app", point => point with { Status = OfferingStatus.Planned })
            .Item(JourneyLane.Frontstage, "the seller shows it")
            .Milestone("bought", "Bought", milestone => milestone with { Leap = LeapOfFaith.Purchase, Reached = 40 })
            .Kpi("sold", "sold", KpiKind.Conversion, kpi => kpi with { Target = 0.3 }))
        .Stage("Use", stage => stage.Id("use").Side(CoreJobSide.Today).Touchpoint("app", "the app").MomentOfTruth("app", "turn the tap by hand"))
        .Feature("timer", "the timer", feature => feature with { Serves = [OutcomeId.Parse("dry")] });

    [Fact]
    public void Build_EveryPart_EqualsTheJourneyOfTheDocument()
    {
        JourneyMap read = JobMapJson.DeserializeJourney(Document).Value;

        JourneyDiff.Between(read, Built.Build()).Changes.Should().BeEmpty();
        Built.Build().Should().Be(read);
        JobMapJson.DeserializeJourney(JobMapJson.Serialize(Built.Build())).Value.Should().Be(read);
    }

    [Fact]
    public void Build_EmptyJourney_EqualsTheJourneyOfTheDocument() =>
        JourneyMap.For("gardeners", "keep a garden in bloom").Stage("First?").Stage("first").Build()
            .Should().Be(JobMapJson.DeserializeJourney("""
                { "kind": "journey", "schemaVersion": 2, "market": { "jobExecutor": "gardeners", "coreJob": "keep a garden in bloom" }, "stages": [ { "name": "First?" }, { "name": "first" } ] }
                """).Value);

    [Fact]
    public void Build_OtherLanguage_EqualsTheJourneyOfTheDocument()
    {
        JourneyMap built = JourneyMap.For("koks", "een warme maaltijd bereiden").Language(OutcomeGrammar.Dutch).Build();

        built.Market.CoreJob.Verb.Should().Be("bereiden");
        built.Should().Be(JobMapJson.DeserializeJourney("""
            { "kind": "journey", "schemaVersion": 2, "language": "nl", "market": { "jobExecutor": "koks", "coreJob": "een warme maaltijd bereiden" }, "stages": [] }
            """).Value);
    }

    [Fact]
    public void Build_TouchpointInTwoStages_BringsItsLanesToBoth()
    {
        JourneyMap journey = JourneyMap.For("gardeners", "keep a garden in bloom")
            .Stage("Before", stage => stage.Touchpoint("app", "app"))
            .Stage("After", stage => stage.Touchpoint("app", "the app", point => point with { Questions = ["is it on?"], Status = OfferingStatus.Planned, IsMomentOfTruth = true }))
            .Build();

        journey.Stages.Select(stage => (string.Join(", ", stage.Touchpoints), string.Join(", ", stage[JourneyLane.Questions]), stage[JourneyLane.MomentsOfTruth].Count))
            .Should().Equal(("the app", "is it on?", 1), ("the app", "is it on?", 0));
        journey.Stages[1][JourneyLane.Questions][0].Should().Match<JourneyItem>(item => item.IsPlanned && item.DerivedFrom.Rule == JourneyRules.Given);
        journey.Stages[1][JourneyLane.Questions][0].DerivedFrom.Sources.Should().Equal(new JourneySource(JourneySourceKind.Touchpoint, "app"));
    }

    [Fact]
    public void Run_BuiltJourney_IsAuditedAndLinkedLikeAnyOther()
    {
        JourneyMap journey = Built.Build();

        JourneyAudit.Run(Maps.Garden, journey).Findings.Where(finding => finding.Diagnostic.Id == "JM5001").Select(finding => finding.Sources[0].Id)
            .Should().BeEquivalentTo("water-the-beds", "hedge", "put-the-tools-away");
        JourneyMap linked = journey.WithServes(TouchpointId.Parse("shop"), [.. Maps.Garden.Steps.Select(step => step.Id)]);
        JourneyAudit.Run(Maps.Garden, linked).Findings.Should().NotContain(finding => finding.Diagnostic.Id == "JM5001");
    }

    public static TheoryData<JourneyMapBuilder, string, string> Faults => new()
    {
        { JourneyMap.For(" ", "wait"), "JM2009", "$.market.jobExecutor" },
        { JourneyMap.For("people", ""), "JM2009", "$.market.coreJob" },
        { JourneyMap.For("people", "wait").Trigger(" "), "JM2009", "$.trigger" },
        { JourneyMap.For("people", "wait").Solution("a\nb"), "JM5106", "$.solution" },
        { JourneyMap.For("people", "wait").Stage("  "), "JM2009", "$.stages[0].name" },
        { JourneyMap.For("people", "wait").Stage("a", stage => stage.Id("a b")), "JM2008", "$.stages[0].id" },
        { JourneyMap.For("people", "wait").Stage("a", stage => stage.Id("x")).Stage("b", stage => stage.Id("x")), "JM5106", "$.stages[1].id" },
        { OfStage(stage => stage.Hosts(["s", "no id"])), "JM2008", "$.stages[0].hosts[1]" },
        { OfStage(stage => stage.Hosts(["s"], " ")), "JM2009", "$.stages[0].hostingRationales[0].rationale" },
        { OfStage(stage => stage.Pain("a").Pain(" ")), "JM2009", "$.stages[0].lanes.pains[1].text" },
        { OfStage(stage => stage.Pain("a", "o1", "o 2")), "JM2008", "$.stages[0].lanes.pains[0].derivedFrom.sources[1]" },
        { OfStage(stage => stage.Touchpoint("a b", "a")), "JM2008", "$.stages[0].lanes.touchpoints[0].id" },
        { OfStage(stage => stage.Touchpoint("a", " ")), "JM2009", "$.stages[0].lanes.touchpoints[0].name" },
        { OfStage(stage => stage.Touchpoint("a", "a").Touchpoint("a", "a")), "JM5106", "$.stages[0].lanes.touchpoints[1].id" },
        { OfStage(stage => stage.Touchpoint("a", "a", Owned)).Stage("b", stage => stage.Touchpoint("a", "b", Owned)), "JM5106", "$.stages[1].lanes.touchpoints[0].id" },
        { OfStage(stage => stage.MomentOfTruth("a")), "JM5106", "$.stages[0].lanes.momentsOfTruth[0].touchpoint" },
        { OfStage(stage => stage.Touchpoint("a", "a").MomentOfTruth("a", " ")), "JM2009", "$.stages[0].lanes.momentsOfTruth[0].recoveryPlan" },
        { OfStage(stage => stage.Milestone("m", "m").Milestone("m", "n")), "JM5106", "$.stages[0].lanes.milestones[1].id" },
        { OfStage(stage => stage.Kpi("k", "k", KpiKind.Churn)).Stage("b", stage => stage.Kpi("k", "k", KpiKind.Churn)), "JM5106", "$.stages[1].lanes.kpis[0].id" },
        { JourneyMap.For("people", "wait").Feature("f", "f").Feature("f", "g"), "JM5106", "$.features[1].id" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void TryBuild_Fault_IsSaidWithItsPlace(JourneyMapBuilder builder, string id, string path)
    {
        Diagnostic fault = builder.TryBuild().Diagnostics.Should().ContainSingle().Subject;

        (fault.Id, fault.Location.Path, fault.Severity).Should().Be((id, path, DiagnosticSeverity.Error));
        FluentActions.Invoking(builder.Build).Should().Throw<JobMapException>();
    }

    [Fact]
    public void TryBuild_ManyFaults_AreAllSaid() =>
        JourneyMap.For("", "").Stage("", stage => stage.Action(" ").MomentOfTruth("x")).TryBuild().Diagnostics.Select(fault => fault.Location.Path).Should().Equal(
            "$.market.jobExecutor", "$.market.coreJob", "$.stages[0].name", "$.stages[0].lanes.actions[0].text", "$.stages[0].lanes.momentsOfTruth[0].touchpoint");

    [Fact]
    public void Methods_Misuse_Throw()
    {
        FluentActions.Invoking(() => OfStage(stage => stage.Hosts([]))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => OfStage(stage => stage.HostsConsumptionJobs())).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => OfStage(stage => stage.Item(JourneyLane.Touchpoints, "a"))).Should().Throw<ArgumentException>().WithParameterName("lane");
        FluentActions.Invoking(() => OfStage(stage => stage.Emotion(EmotionScale.Satisfaction, 11))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => OfStage(stage => stage.Emotion(EmotionScale.Satisfaction, double.NaN))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => OfStage(stage => stage.Touchpoint("a", "a", _ => null!))).Should().Throw<ArgumentException>().WithParameterName("details");
        FluentActions.Invoking(() => OfStage(stage => stage.Touchpoint("a", "a", _ => new Touchpoint(TouchpointId.Parse("b"), "b")))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => OfStage(stage => stage.Pain(null!))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JourneyMap.For(null!, "wait")).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Build_Twice_GivesEqualJourneysThatLaterCallsDoNotChange()
    {
        JourneyMapBuilder builder = OfStage(stage => stage.Action("sit"));
        JourneyMap first = builder.Build();

        builder.Stage("b");
        first.Stages.Should().ContainSingle();
        builder.Build().Stages.Should().HaveCount(2);
        first.Solution.Should().Be(SolutionId.Mixed);
    }

    private static JourneyMapBuilder OfStage(Action<JourneyStageBuilder> content) => JourneyMap.For("people", "wait").Stage("a", content);

    private static Touchpoint Owned(Touchpoint touchpoint) => touchpoint with { Owner = "the clerk" };
}
