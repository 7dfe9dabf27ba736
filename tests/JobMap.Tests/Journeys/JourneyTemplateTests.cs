using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Tests.Samples;
using static JobMap.ConsumptionJobKind;

namespace JobMap.Tests.Journeys;

public sealed class JourneyTemplateTests
{
    private static readonly UniversalJobMap Chain = Maps.WithChain([.. All, Parse("show-off")]);

    /// <summary>The table of what each stage hosts; the steps of the core job are a and b.</summary>
    [Fact]
    public void Cottong_WholeChain_IsHostedAsStated() => Hosts(JourneyTemplate.Cottong).Should().Equal(
        "awareness: discover", "research: learn-about decide", "engaging: ", "buying: purchase", "delivery: receive install set-up",
        "use: a b learn-to-use interface-with transport clean store", "support: maintain repair obtain-support upgrade renew replace dispose leave", "sharing: ");

    [Fact]
    public void FourStage_WholeChain_IsHostedAsStated() => Hosts(JourneyTemplate.FourStage).Should().Equal(
        "awareness: discover", "consideration: learn-about decide", "purchase: purchase receive",
        "post-purchase: a b install set-up learn-to-use interface-with transport clean store maintain repair obtain-support upgrade renew replace dispose leave show-off");

    [Fact]
    public void CustomerLedGrowth_WholeChain_IsHostedAsStated() => Hosts(JourneyTemplate.CustomerLedGrowth).Should().Equal(
        "struggle: a b discover", "evaluation: learn-about decide purchase receive install set-up learn-to-use",
        "growth: a b interface-with transport clean store maintain repair obtain-support upgrade renew replace dispose leave show-off");

    [Fact]
    public void ConsumptionChain_WholeChain_HasAStageEachAndUseBehindLearningToUse() => Hosts(JourneyTemplate.ConsumptionChain).Should().Equal(
        [.. All.TakeWhile(kind => kind != InterfaceWith).Select(kind => $"{kind}: {kind}"), "use: a b", .. All.SkipWhile(kind => kind != InterfaceWith).Select(kind => $"{kind}: {kind}"), "show-off: show-off"]);

    [Fact]
    public void ConsumptionChain_TwoJobsOfAKindInAnyOrder_StandInTheOrderOfTheChain()
    {
        UniversalJobMap map = Maps.WithChain([Leave, Purchase, Purchase]);

        JourneyProjection.Project(map, JourneyTemplate.ConsumptionChain).Stages.Select(stage => stage.Id.Value).Should().Equal("purchase", "purchase-2", "use", "leave");
    }

    [Fact]
    public void Cottong_KindOfTheUsersOwn_IsUnplacedWithTheReason()
    {
        UnplacedItem item = JourneyProjection.Project(Chain, JourneyTemplate.Cottong).Unplaced.Single();

        (item.Kind, item.Id, item.Reason).Should().Be((UnplacedKind.ConsumptionJob, "show-off", "No stage of the template 'cottong' hosts the consumption-chain job show-off."));
    }

    [Fact]
    public void CustomerLedGrowth_Milestones_StandInTheirStagesWithTheLeapsBetween()
    {
        JourneyMap journey = JourneyProjection.Project(Chain, JourneyTemplate.CustomerLedGrowth);

        journey.Stages.Select(stage => string.Join(", ", stage[JourneyLane.Milestones])).Should().Equal("Problem, Interest", "First value, Value realization", "Continued value");
        journey.Stages.Select(stage => string.Join(", ", stage[JourneyLane.LeapsOfFaith])).Should().Equal("", "Trial: First value, Purchase: Value realization", "Commitment: Continued value");
        journey.Stages[0].Side.Should().Be(CoreJobSide.Today);
    }

    [Fact]
    public void Check_BuiltInTemplates_HaveNoFault() => JourneyTemplate.All.SelectMany(template => template.Check()).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Faults))]
    public void Check_TemplateAtFault_IsJM5105(JourneyTemplate template, string message, string path)
    {
        Diagnostic fault = template.Check().Should().ContainSingle().Subject;

        (fault.Id, fault.Message, fault.Location.Path).Should().Be(("JM5105", message, path));
        FluentActions.Invoking(() => JourneyProjection.Project(Chain, template)).Should().Throw<JobMapException>().WithMessage($"*{message}*");
    }

    public static TheoryData<JourneyTemplate, string, string> Faults => new()
    {
        { new JourneyTemplate("none"), "The template 'none' has no stages.", "$.stages" },
        { JourneyTemplate.EightSteps with { Stages = [Stage("a")] }, "The template 'eight-steps' lists stages and has them made from the map as well.", "$.stages" },
        { Of(Stage("a", StageHosting.OfConsumptionJobs(Clean)), Stage("b", StageHosting.OfConsumptionJobs(Store, Clean))), "The stage 'b' hosts the consumption-chain job clean, which 'a' hosts already.", "$.stages[1].hosts[0]" },
        { Of(Stage("a", StageHosting.OfCoreJob()), Stage("b", StageHosting.OfCoreJob())), "The stage 'b' hosts the core job, which 'a' hosts already.", "$.stages[1].hosts[0]" },
        { Of(Stage("a", StageHosting.OfSteps([StepId.Parse("a")])), Stage("b", StageHosting.OfCoreJob())), "The template 'own' has the whole core job in one stage and some of its steps in another.", "$.stages" },
        { Of(Stage("a", StageHosting.OfStepKinds([UniversalStep.Define], "as seen")), Stage("b", StageHosting.OfStepKinds([UniversalStep.Define], "as seen"))), "The stage 'b' hosts steps of kind define, which 'a' hosts already.", "$.stages[1].hosts[0]" },
        { Of(Stage("a", StageHosting.OtherConsumptionJobs), Stage("b", StageHosting.OtherConsumptionJobs)), "The stage 'b' hosts all other consumption jobs, which 'a' hosts already.", "$.stages[1].hosts[0]" },
        { Of(Stage("a", StageHosting.OfCoreJob()) with { Milestones = [Reached("m1"), Reached("m2")] }, Stage("b") with { Milestones = [Reached("m3"), Reached("m1")] }), "The stage 'b' has the milestone 'm1', which 'a' has already.", "$.stages[1].milestones[1]" },
    };

    /// <summary>A step named by its id and by its kind is in two stages, which only the map can tell.</summary>
    [Fact]
    public void Project_StepInTwoStages_IsRefused()
    {
        JourneyTemplate template = Of(Stage("a", StageHosting.OfSteps([StepId.Parse("a")])), Stage("b", StageHosting.OfStepKinds([UniversalStep.Define], "as seen")));

        JourneyProjection.TryProject(Chain, template).Diagnostics.Should().ContainSingle().Which.Message.Should().Be("The step 'a' stands in the stages 'a' and 'b'.");
    }

    [Fact]
    public void Project_StepThatTheMapDoesNotHave_IsSaid()
    {
        JourneyTemplate template = Of(Stage("a", StageHosting.OfSteps([StepId.Parse("a"), StepId.Parse("z")])), Stage("b", StageHosting.OfStepKinds([UniversalStep.Execute], "as seen")));

        Diagnostic unknown = JourneyProjection.TryProject(Maps.WithChain([]), template).Diagnostics.Should().ContainSingle().Subject;

        (unknown.Id, unknown.Message).Should().Be(("JM5103", "The stage 'a' hosts the step 'z', which the job map does not have."));
    }

    [Fact]
    public void OfStepKinds_WithoutRationale_IsRefused() =>
        FluentActions.Invoking(() => StageHosting.OfStepKinds([UniversalStep.Define], " ")).Should().Throw<ArgumentException>();

    [Fact]
    public void Project_OwnTemplate_NamesTriggerAndEndGoal()
    {
        JourneyTemplate template = Of(Stage("a", StageHosting.OfCoreJob())) with { Trigger = "a plant droops", EndGoal = "it stands again" };

        JourneyMap journey = JourneyProjection.Project(Chain, template, options: JourneyOptions.Default with { EndGoal = "it flowers" });

        (journey.Trigger, journey.EndGoal).Should().Be(("a plant droops", "it flowers"));
    }

    private static JourneyTemplate Of(params TemplateStage[] stages) => new("own") { Stages = stages };

    private static TemplateStage Stage(string id, params StageHosting[] hosts) => new(StageId.Parse(id), id) { Hosts = hosts };

    private static Milestone Reached(string id) => new(MilestoneId.Parse(id), id);

    private static IEnumerable<string> Hosts(JourneyTemplate template) =>
        JourneyProjection.Project(Chain, template).Stages.Select(stage => $"{stage.Id}: {string.Join(' ', stage.Hosts)}");
}
