using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

/// <summary>
/// Every rule that needs jobs, a template or an offering, by example. The importance of the outcomes is put down as 8 for look, 9 for reach, 8 for dry
/// and 5 for put, 30 together; with each of them six in ten are satisfied.
/// </summary>
public sealed class ProjectionRulesTests
{
    private static readonly SolutionId Hose = SolutionId.Parse("drip hose");

    private static readonly UniversalJobMap Map = UniversalJobMap.For("gardeners", "keep a garden in bloom")
        .Define("choose the plants", s => s.Id("choose").Outcome("minimize the time it takes to look a plant up", "look"))
        .Execute("water the beds", s => s.Id("water")
            .Outcome("minimize the effort of reaching the last bed", "reach").Outcome("minimize the likelihood that a plant dries out", "dry"))
        .Conclude("put the tools away", s => s.Id("tidy").Outcome("minimize the time it takes to tidy up", "put"))
        .EmotionalJob("feel at rest", "rest").SocialJob("be perceived as a good neighbour", "neighbour").RelatedJob("grow herbs", "herbs")
        .ConsumptionJob(ConsumptionJobKind.Purchase, "buy a hose", id: "buy")
        .Build();

    private static readonly OpportunityAnalysis Analysis = Answered(Hose);

    [Fact]
    public void GoalFromConsumptionJob_StandsBehindTheSteps()
    {
        JourneyStage stage = Project(new Offering(Hose), JourneyTemplate.FourStage).FindStage(StageId.Parse("purchase"))!;

        Told(stage, JourneyLane.Goals).Should().Equal(("buy a hose", "goal-from-consumption-job", "Job buy"));
        Told(JourneyProjection.Project(Map, OneStage), JourneyLane.Goals).Select(goal => goal.Sources).Should().Equal("Step choose", "Step water", "Step tidy", "Job buy");
    }

    [Fact]
    public void MotivationFromJob_EmotionalAndSocialJobs_StandWhereTheCoreJobIs()
    {
        JourneyMap journey = Project(new Offering(Hose), JourneyTemplate.FourStage);

        Told(journey.FindStage(StageId.Parse("post-purchase"))!, JourneyLane.Motivations).Should().Equal(
            ("feel at rest", "motivation-from-job", "Job rest"), ("be perceived as a good neighbour", "motivation-from-job", "Job neighbour"));
        journey.FindStage(StageId.Parse("purchase"))!.EmptyLanes.Single(empty => empty.Lane == JourneyLane.Motivations).Reason.Should().Contain("hosts no step");
    }

    [Fact]
    public void MomentOfTruthSoleTouchpoint_ImportantOutcomeServedByOneAlone_IsACandidate()
    {
        JourneyMap journey = Project(new Offering(Hose) { Touchpoints = [Point("guide", "look"), Point("valve", "reach", "dry"), Point("timer", "dry"), Point("box", "put")] });

        JourneyItem[] moments = [.. journey.Stages.SelectMany(stage => stage[JourneyLane.MomentsOfTruth])];
        moments.Select(item => (item.Text, item.DerivedFrom.Rule.Id, Sources(item))).Should().Equal(
            ("guide", "moment-of-truth-sole-touchpoint", "Touchpoint guide, Outcome look"),
            ("valve", "moment-of-truth-sole-touchpoint", "Touchpoint valve, Outcome reach"));
        moments.Should().OnlyContain(item => !item.MomentOfTruth!.IsConfirmed);
        moments[1].DerivedFrom.Figures.Single().Importance.Should().BeApproximately(9, 1e-12);
    }

    [Fact]
    public void MomentOfTruthSoleTouchpoint_WhatTheUserSays_ComesFirst()
    {
        Touchpoint declared = Point("timer", "dry") with { IsMomentOfTruth = true, RecoveryPlan = "a neighbour comes by" };

        JourneyMap journey = Project(new Offering(Hose) { Touchpoints = [Point("guide", "look") with { IsMomentOfTruth = false }, declared, Point("valve", "reach") with { Status = OfferingStatus.Planned }] });

        JourneyItem moment = journey.Stages.SelectMany(stage => stage[JourneyLane.MomentsOfTruth]).Should().ContainSingle().Subject;
        (moment.DerivedFrom.Rule, moment.MomentOfTruth!.IsConfirmed, moment.MomentOfTruth.RecoveryPlan).Should().Be((JourneyRules.Given, true, "a neighbour comes by"));
    }

    [Fact]
    public void MomentOfTruthSoleTouchpoint_HigherImportanceAsked_IsNoCandidate() =>
        JourneyProjection.Project(Map, JourneyTemplate.EightSteps, new Offering(Hose) { Touchpoints = [Point("guide", "look"), Point("valve", "reach")] }, Analysis, new JourneyOptions { MomentOfTruthImportance = 8.5 })
            .Stages.SelectMany(stage => stage[JourneyLane.MomentsOfTruth]).Select(item => item.Text).Should().Equal("valve");

    /// <summary>A candidate whose touchpoint also stands elsewhere is told where its outcome takes place.</summary>
    [Fact]
    public void MomentOfTruthSoleTouchpoint_TouchpointOfSeveralStages_StandsWhereTheOutcomeIs()
    {
        JourneyMap journey = Project(new Offering(Hose) { Touchpoints = [Point("shop", "buy", "reach")] }, JourneyTemplate.FourStage);

        journey.Stages.Where(stage => stage.Touchpoints.Count > 0).Select(stage => stage.Id.Value).Should().Equal("purchase", "post-purchase");
        journey.Stages.Where(stage => stage[JourneyLane.MomentsOfTruth].Count > 0).Select(stage => stage.Id.Value).Should().Equal("post-purchase");
    }

    [Fact]
    public void MilestoneFromTemplate_MilestoneOfTheOffering_FillsIn()
    {
        Offering offering = new(Hose) { Milestones = [new Milestone(MilestoneId.Parse("first-value"), "the first dry week is survived") { Reached = 40 }, new Milestone(MilestoneId.Parse("lost"), "lost")] };

        JourneyMap journey = Project(offering, JourneyTemplate.CustomerLedGrowth);

        Told(journey.Stages[1], JourneyLane.Milestones).Should().Equal(
            ("the first dry week is survived", "given", "Milestone first-value"), ("Value realization", "milestone-from-template", "Milestone value-realization"));
        Milestone merged = journey.Stages[1][JourneyLane.Milestones][0].Milestone!;
        (merged.Reached, merged.Kind, merged.Leap).Should().Be((40, MilestoneKind.FirstValue, LeapOfFaith.Trial));
        journey.Unplaced.Should().ContainSingle(item => item.Kind == UnplacedKind.Milestone).Which.Reason.Should().Be("It names no stage, and the template has no milestone of its id.");
    }

    /// <summary>By hand, of 30: look 8 is 27 %, reach and dry bring 25, 83 %. Planned touchpoints bring nothing.</summary>
    [Fact]
    public void ServedShares_FirstValueAndRealization_LieWhereTheLevelsAreReached()
    {
        JourneyMap journey = Project(new Offering(Hose) { Touchpoints = [Point("guide", "look"), Point("valve", "reach", "dry"), Point("box", "put") with { Status = OfferingStatus.Planned }] });

        Told(journey.Stages[0], JourneyLane.Milestones).Should().Equal(("First value: 27 % of the importance of all outcomes is served by now", "first-value-from-served-share", "Touchpoint guide"));
        Told(journey.Stages[1], JourneyLane.Milestones).Should().Equal(("Value realization: 83 % of the importance of all outcomes is served by now", "value-realization-from-served-share", "Touchpoint valve"));
        journey.Stages[2][JourneyLane.Milestones].Should().BeEmpty();
    }

    [Fact]
    public void Given_PartsOfATouchpoint_StandInTheirLanes()
    {
        Touchpoint point = Point("guide", "look") with
        {
            Actions = ["open it"], Motivations = ["curiosity"], Questions = ["which one?"], Barriers = ["no signal"], Frontstage = ["shows"], Backstage = ["collects"], Support = ["hosting"], Evidence = ["a leaflet"],
            Status = OfferingStatus.Planned,
        };

        JourneyStage stage = Project(new Offering(Hose) { Touchpoints = [point] }).Stages[0];

        foreach ((JourneyLane lane, string text) in new[]
        {
            (JourneyLane.Actions, "open it"), (JourneyLane.Motivations, "curiosity"), (JourneyLane.Questions, "which one?"), (JourneyLane.Barriers, "no signal"), (JourneyLane.Touchpoints, "guide"),
            (JourneyLane.Frontstage, "shows"), (JourneyLane.Backstage, "collects"), (JourneyLane.Support, "hosting"), (JourneyLane.Evidence, "a leaflet"),
        })
        {
            (stage[lane][^1].Text, stage[lane][^1].DerivedFrom.Rule, Sources(stage[lane][^1]), stage[lane][^1].IsPlanned).Should().Be((text, JourneyRules.Given, "Touchpoint guide", true));
        }
    }

    [Fact]
    public void Given_Kpis_StandWhereTheyHang()
    {
        Kpi Hung(string id) => new(KpiId.Parse(id), id, KpiKind.Churn);
        Offering offering = new(Hose)
        {
            Touchpoints = [Point("valve", "reach")],
            Kpis =
            [
                Hung("all"), Hung("point") with { Touchpoint = TouchpointId.Parse("valve") }, Hung("stage") with { Stage = StageId.Parse("define") },
                Hung("nowhere") with { Stage = StageId.Parse("sky") }, Hung("nobody") with { Touchpoint = TouchpointId.Parse("sky") }, Hung("never") with { Milestone = MilestoneId.Parse("sky") },
            ],
        };

        JourneyMap journey = Project(offering);

        journey.Stages.Select(stage => string.Join(' ', stage[JourneyLane.Kpis])).Should().Equal("stage", "point", "all");
        journey.Unplaced.Where(item => item.Kind == UnplacedKind.Kpi).Select(item => $"{item.Id}: {item.Reason}").Should().Equal(
            "nowhere: The journey has no stage 'sky'.", "nobody: The touchpoint 'sky' stands in no stage.", "never: The milestone 'sky' is reached in no stage.");
    }

    [Fact]
    public void Touchpoints_WithoutAPlace_AreListedWithTheReason() =>
        Project(new Offering(Hose) { Touchpoints = [Point("bare"), Point("lost", "sky"), Point("calm", "rest"), Point("far", "look") with { Stage = StageId.Parse("sky") }, Point("here") with { Stage = StageId.Parse("define") }] })
            .Unplaced.Where(item => item.Kind == UnplacedKind.Touchpoint).Select(item => $"{item.Id}: {item.Reason}").Should().Equal(
                "bare: It serves nothing, and names no stage.", "lost: The map has nothing of what it serves, and it names no stage.",
                "calm: No stage hosts what it serves, and it names no stage.", "far: The journey has no stage 'sky'.");

    [Fact]
    public void Today_ScoresOfWhatIsUsedToday_FillTheStageDoneWithIt()
    {
        JourneyMap journey = JourneyProjection.Project(
            Map, JourneyTemplate.CustomerLedGrowth, new Offering(Hose) { Touchpoints = [Point("valve", "reach")] }, Analysis, new JourneyOptions { Today = Answered(SolutionId.Parse("watering can"), satisfied: 10) });

        (journey.Stages[0].Emotion!.Value, journey.Stages[2].Emotion!.Value).Should().Be((1.0, 6.0));
        journey.Stages[0].Touchpoints.Should().BeEmpty("the offering is not there yet");
        Project(new Offering(Hose), JourneyTemplate.CustomerLedGrowth).Stages[0].EmotionReason.Should().Be("No answers about what customers use today were given.");
    }

    /// <summary>Of 100 people 80 find it important and 10 are satisfied: figures that no one could read without the definition they are by.</summary>
    [Fact]
    public void Today_GivenAlone_BringsItsTerms()
    {
        OpportunityAnalysis today = Answered(SolutionId.Parse("watering can"), satisfied: 10);
        JourneyMap journey = JourneyProjection.Project(Map, JourneyTemplate.CustomerLedGrowth, new Offering(Hose), options: new JourneyOptions { Today = today });

        journey.Stages[0][JourneyLane.Pains].Should().NotBeEmpty();
        journey.Terms!.ToString().Should().Be("ulwick-top-two-box, 100 respondents, level 0.95");
        (journey.Solution, journey.Segment).Should().Be((Hose, null));
        JourneyProjection.Project(Map, JourneyTemplate.CustomerLedGrowth, new Offering(Hose)).Terms.Should().BeNull();
    }

    [Fact]
    public void TryProject_SolutionsThatDiffer_AreNoJourney()
    {
        JourneyProjection.TryProject(Map, JourneyTemplate.EightSteps, new Offering(SolutionId.Parse("sprinkler")), Analysis).Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "JM5101");
        JourneyProjection.TryProject(Map, JourneyTemplate.EightSteps, new Offering(Hose), Analysis, new JourneyOptions { Today = Analysis }).IsSuccess.Should().BeFalse("today's solution is not the offering");
        FluentActions.Invoking(() => JourneyProjection.Project(Map, JourneyTemplate.EightSteps, new Offering(SolutionId.Parse("sprinkler")), Analysis)).Should().Throw<JobMapException>();
    }

    private static JourneyTemplate OneStage { get; } = new("one") { Stages = [new TemplateStage(StageId.Parse("all"), "All") { Hosts = [StageHosting.OfCoreJob(), StageHosting.OtherConsumptionJobs] }] };

    private static JourneyMap Project(Offering offering, JourneyTemplate? template = null) => JourneyProjection.Project(Map, template ?? JourneyTemplate.EightSteps, offering, Analysis);

    private static Touchpoint Point(string id, params string[] serves) => new(TouchpointId.Parse(id), id) { Serves = [.. serves.Select(MapElementId.Parse)] };

    private static IEnumerable<(string Text, string Rule, string Sources)> Told(JourneyMap journey, JourneyLane lane) => journey.Stages.SelectMany(stage => Told(stage, lane));

    private static IEnumerable<(string Text, string Rule, string Sources)> Told(JourneyStage stage, JourneyLane lane) => stage[lane].Select(item => (item.Text, item.DerivedFrom.Rule.Id, Sources(item)));

    private static string Sources(JourneyItem item) => string.Join(", ", item.DerivedFrom.Sources.Select(source => $"{source.Kind} {source.Id}"));

    private static OpportunityAnalysis Answered(SolutionId solution, int satisfied = 60)
    {
        int[] important = [80, 90, 80, 50];
        SurveyResponsesBuilder answers = new(RatingScale.FivePoint, Maps.IdsOf(Map), solution);
        for (int r = 0; r < 100; r++)
        {
            answers.AddRespondent();
            for (int o = 0; o < important.Length; o++)
            {
                Answers.Set(answers, o, r < important[o] ? 5 : 2, r * 7 % 100 < satisfied ? 4 : 1);
            }
        }

        return OpportunityAnalysis.Run(Map, answers.Build(), OpportunityOptions.Default with { Resamples = 20 });
    }
}
