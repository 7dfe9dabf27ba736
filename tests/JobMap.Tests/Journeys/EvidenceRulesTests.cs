using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Research;
using JobMap.Serialization;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

/// <summary>Every rule of evidence, by example. Of the two outcomes of watering, reach is underserved and dry is overserved; nobody asked for buying.</summary>
public sealed class EvidenceRulesTests
{
    private static readonly UniversalJobMap Map = UniversalJobMap.For("gardeners", "keep a garden in bloom")
        .Define("choose the plants", s => s.Id("choose").Outcome("minimize the time it takes to look a plant up", "look"))
        .Execute("water the beds", s => s.Id("water").SubStep("tap")
            .Outcome("minimize the effort of reaching the last bed", "reach").Outcome("minimize the likelihood that a plant dries out", "dry"))
        .EmotionalJob("feel at rest", "rest").RelatedJob("grow herbs", "herbs").FinancialOutcome("minimize the cost of water", "cost")
        .ConsumptionJob(ConsumptionJobKind.Purchase, "buy a hose", id: "buy")
        .Build();

    private static readonly Offering Hose = new(SolutionId.Parse("drip hose"))
    {
        Touchpoints = [new Touchpoint(TouchpointId.Parse("valve"), "the valve") { Serves = [MapElementId.Parse("reach")], Barriers = ["hard to turn"] }, new Touchpoint(TouchpointId.Parse("far"), "far") { Stage = StageId.Parse("sky") }],
        Milestones = [new Milestone(MilestoneId.Parse("dry-week"), "a dry week survived") { Stage = StageId.Parse("execute") }, new Milestone(MilestoneId.Parse("lost"), "lost")],
    };

    [Theory]
    [InlineData(ForceOfProgress.Push, JourneyLane.Motivations, "motivation-from-evidence")]
    [InlineData(ForceOfProgress.Pull, JourneyLane.Motivations, "motivation-from-evidence")]
    [InlineData(ForceOfProgress.Anxiety, JourneyLane.Barriers, "barrier-from-evidence")]
    [InlineData(ForceOfProgress.Habit, JourneyLane.Barriers, "barrier-from-evidence")]
    public void Force_OfEvidence_StandsBehindTheRestOfItsLane(ForceOfProgress force, JourneyLane lane, string rule)
    {
        JourneyStage stage = Project(Item("q1", "dry", "water", "dry") with { Force = force }).Stages[1];

        stage[lane].Should().HaveCount(2);
        (stage[lane][1].Text, stage[lane][1].DerivedFrom.Rule.Id, Sources(stage[lane][1])).Should().Be(("said q1", rule, "Evidence q1, Outcome dry, Step water"));
        stage[lane][1].DerivedFrom.ToString().Should().Be($"{rule} of dry, water, backed by q1");
    }

    [Theory]
    [InlineData("choose", "define")]
    [InlineData("tap", "execute")]
    [InlineData("dry", "execute")]
    [InlineData("rest", "define execute")]
    [InlineData("herbs", "")]
    [InlineData("cost", "")]
    [InlineData("buy", "")]
    public void Force_OfEvidence_StandsAtEveryStageThatHostsWhatItBacks(string target, string stages) =>
        string.Join(' ', Project(Item("q1", target) with { Force = ForceOfProgress.Habit }).Stages
            .Where(stage => stage[JourneyLane.Barriers].Any(item => item.DerivedFrom.Rule == JourneyRules.BarrierFromEvidence)).Select(stage => stage.Id)).Should().Be(stages);

    [Fact]
    public void PainFromEvidence_OutcomeOrTouchpoint_StandsAtItsStageBehindDerivedPains()
    {
        JourneyStage stage = Project(Item("q1", "pain:reach"), Item("q2", "pain:valve")).Stages[1];

        stage[JourneyLane.Pains].Select(item => (item.Text, item.DerivedFrom.Rule.Id, Sources(item))).Should().Equal(
            ("minimize the effort of reaching the last bed", "pain-underserved", "Outcome reach, Evidence q1"),
            ("said q1", "pain-from-evidence", "Evidence q1, Outcome reach"), ("said q2", "pain-from-evidence", "Evidence q2, Touchpoint valve"));
        Sources(stage[JourneyLane.Opportunities][0]).Should().Be("Outcome reach", "a pain is backed, not the opportunity");
    }

    [Fact]
    public void MilestoneFromEvidence_StandsWithTheMilestone() =>
        Project(Item("q1", "milestone:dry-week")).Stages[1][JourneyLane.Milestones].Where(item => item.DerivedFrom.Rule.Id is "given" or "milestone-from-evidence").Select(item => (item.Text, item.DerivedFrom.Rule.Id, Sources(item))).Should().Equal(
            ("a dry week survived", "given", "Milestone dry-week"), ("said q1", "milestone-from-evidence", "Evidence q1, Milestone dry-week"));

    [Fact]
    public void Evidence_OfAnElement_BacksWhatIsDerivedFromIt()
    {
        JourneyMap journey = Project(Item("q7", "reach"), Item("q3", "reach", "choose"), Item("q4", "dry"), Item("q5", "tap"));
        JourneyStage stage = journey.Stages[1];

        Sources(stage[JourneyLane.Pains].Single()).Should().Be("Outcome reach, Evidence q7, Evidence q3", "evidence keeps the order of the research");
        stage[JourneyLane.Pains].Single().DerivedFrom.ToString().Should().Be("pain-underserved of reach, backed by q7, q3");
        stage[JourneyLane.Pains].Single().DerivedFrom.Figures.Should().ContainSingle();
        Sources(stage[JourneyLane.Opportunities].Single()).Should().Be("Outcome reach, Evidence q7, Evidence q3");
        Sources(stage[JourneyLane.Overserved].Single()).Should().Be("Outcome dry, Evidence q4");
        Sources(stage[JourneyLane.Goals].Single()).Should().Be("Step water, Evidence q5", "a part of a step backs the step");
        Sources(journey.Stages[0][JourneyLane.Goals].Single()).Should().Be("Step choose, Evidence q3");
        journey.Unplaced.Should().NotContain(item => item.Kind == UnplacedKind.Evidence);
    }

    [Fact]
    public void Evidence_WithoutAPlace_IsListedAndTold()
    {
        JobMapResult<JourneyMap> result = JourneyProjection.TryProject(Map, JourneyTemplate.EightSteps, Hose, null, new JourneyOptions
        {
            Evidence = new ResearchEvidence
            {
                Items = [Item("q1"), Item("q2", "reach"), Item("q3", "sky", "choose"), Item("q4", "pain:sky"), Item("q5", "milestone:sky"), Item("q6", "milestone:lost"), Item("q7", "buy"), Item("q8", "pain:far"), Item("q9")],
            },
        });

        result.Value.Unplaced.Where(item => item.Kind == UnplacedKind.Evidence).Select(item => $"{item.Id} ({item.Name}): {item.Reason}").Should().Equal(
            "q1 (said q1): It backs nothing.",
            "q2 (said q2): It backs 'reach', of which the journey derives no item.",
            "q4 (said q4): It backs 'pain:sky', of which neither the job map nor the offering has anything.",
            "q5 (said q5): It backs 'milestone:sky', which neither the offering nor the template has.",
            "q6 (said q6): It backs 'milestone:lost', which is reached in no stage.",
            "q7 (said q7): It backs 'buy', which no stage hosts.",
            "q8 (said q8): It backs 'pain:far', which no stage hosts.",
            "q9 (said q9): It backs nothing.");
        result.Diagnostics.Where(found => found.Id is "JM5140" or "JM5141").Select(found => $"{found.Id} {found.Location.Path}").Should().Equal(
            "JM5140 $.items[1].backs[0]", "JM5141 $.items[2].backs[0]", "JM5141 $.items[3].backs[0]", "JM5141 $.items[4].backs[0]", "JM5140 $.items[5].backs[0]", "JM5140 $.items[6].backs[0]",
            "JM5140 $.items[7].backs[0]", "JM5140 ");
        result.Diagnostics[^1].Message.Should().Be("2 pieces of evidence back nothing: q1, q9.");
        result.Diagnostics.Single(found => found.Id == "JM5104").Message.Should().Be("No stage has 3 items: buy, far, lost.", "evidence is told apart");
    }

    [Fact]
    public void EmptyLanes_WithEvidenceThatSaysNothing_SaySo()
    {
        JourneyStage stage = JourneyProjection.Project(Map, JourneyTemplate.EightSteps, options: new JourneyOptions { Evidence = new ResearchEvidence() }).Stages[0];

        stage.EmptyLanes.Single(empty => empty.Lane == JourneyLane.Barriers).Reason.Should().Be("No offering was given, and no evidence of anxiety or habit backs anything here.");
        stage.EmptyLanes.Single(empty => empty.Lane == JourneyLane.Pains).Reason.Should().Be("No answers were given. No evidence backs a pain here.");
    }

    [Fact]
    public void Project_Evidence_TakesNothingOfTheInterview()
    {
        InterviewId id = InterviewId.Parse("i1");
        ResearchEvidence evidence = new()
        {
            Interviews = [new Interview(id) { Participant = "Wilhelmina", Role = "zookeeper", SwitchedFrom = "bucket", SwitchedTo = "sprinkler" }],
            Items = [Item("q1", "reach", "pain:dry", "milestone:dry-week") with { Interview = id, Force = ForceOfProgress.Push }, Item("q2") with { Interview = id }],
        };

        JobMapJson.Serialize(JourneyProjection.Project(Map, JourneyTemplate.EightSteps, Hose, Analysis(), new JourneyOptions { Evidence = evidence }))
            .Should().NotContainAny("Wilhelmina", "zookeeper", "bucket", "sprinkler", "i1");
    }

    private static JourneyMap Project(params EvidenceItem[] items) =>
        JourneyProjection.Project(Map, JourneyTemplate.EightSteps, Hose, Analysis(), new JourneyOptions { Evidence = new ResearchEvidence { Items = items } });

    private static OpportunityAnalysis Analysis() => OpportunityAnalysis.Run(
        Map, Answers.Of(Map, [Answers.Shares(50, 50, 100), Answers.Shares(90, 20, 100), Answers.Shares(30, 80, 100)]), OpportunityOptions.Default with { Resamples = 20 });

    private static EvidenceItem Item(string id, params string[] backs) => new(EvidenceId.Parse(id), EvidenceKind.Quote, $"said {id}") { Backs = [.. backs.Select(EvidenceTarget.Parse)] };

    private static string Sources(JourneyItem item) => string.Join(", ", item.DerivedFrom.Sources.Select(source => $"{source.Kind} {source.Id}"));
}
