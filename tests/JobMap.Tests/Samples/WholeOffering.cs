using JobMap.Journeys;
using JobMap.Surveys;

namespace JobMap.Tests.Samples;

/// <summary>An offering, a template and a journey that have everything such documents can say, for <see cref="Maps.Garden"/>.</summary>
internal static class WholeOffering
{
    private static readonly ExtensionMembers Mark = ExtensionMembers.Empty.With("x-note", "\"\\u00e9 1.0e+2\"").With("x-figures", """{ "a": [ 1.50, -0, {}, [] ], "": null }""");

    private static readonly MilestoneId Bloom = MilestoneId.Parse("bloom");

    private static readonly TouchpointId Shop = TouchpointId.Parse("shop");

    public static Offering Offering { get; } = new(SolutionId.Parse("drip hose"))
    {
        Channels = [new(ChannelId.Parse("the street")) { Kind = TouchpointKind.Human, Description = "a stall on market days", Extensions = Mark }, new(ChannelId.Parse("app"))],
        Touchpoints =
        [
            new(Shop, "the shop")
            {
                Channel = ChannelId.Parse("the street"),
                Kind = TouchpointKind.Human,
                Serves = [OutcomeId.Parse("dry"), StepId.Parse("water-the-beds")],
                Stage = StageId.Parse("use"),
                Status = OfferingStatus.Planned,
                Actions = ["looks around", "asks for a hose"],
                Motivations = ["a summer without carrying cans"],
                Questions = ["does it fit my tap?"],
                Barriers = ["it is closed on Sundays"],
                Reactions = [new(new EmotionScale("valence", -2, 2), 0.25, 40) { Note = "they smile", Extensions = Mark }, new(new EmotionScale("ease", 1, 7), 6, 1)],
                Frontstage = ["shows how a hose is laid"],
                Backstage = ["orders what is missing"],
                Support = ["the supplier's portal"],
                Evidence = ["a bed on show"],
                Features = [FeatureId.Parse("timer")],
                Owner = "sales",
                IsMomentOfTruth = true,
                RecoveryPlan = "a new hose the same day",
                Extensions = Mark,
            },
            new(TouchpointId.Parse("leaflet"), "the leaflet") { IsMomentOfTruth = false },
        ],
        Features =
        [
            new(FeatureId.Parse("timer"), "the timer")
            {
                Serves = [OutcomeId.Parse("dry")], Milestones = [Bloom], Requires = [FeatureId.Parse("tap")], Status = OfferingStatus.Planned, Extensions = Mark,
            },
            new(FeatureId.Parse("tap"), "the tap"),
        ],
        Milestones = [new(Bloom, "the first flower") { Kind = MilestoneKind.FirstValue, Stage = StageId.Parse("use"), Leap = LeapOfFaith.Trial, Reached = 80, Extensions = Mark }, new(MilestoneId.Parse("hedge"), "a hedge")],
        Kpis =
        [
            Of("promoters", KpiKind.NetPromoterScore, KpiMeasurement.OfPromoters("spring", 30, 50, 20) with { Extensions = Mark }) with { Target = 12.5, Stage = StageId.Parse("use"), Extensions = Mark },
            Of("effort", KpiKind.CustomerEffortScore, KpiMeasurement.OfRatings("spring", RatingScale.FivePoint, [1, 2, 3, 4, 5])) with { Milestone = Bloom },
            Of("satisfied", KpiKind.CustomerSatisfaction, KpiMeasurement.OfShare("spring", 56, 70), KpiMeasurement.OfShare("autumn", 48, 80)) with { Touchpoint = Shop },
            Of("stay", KpiKind.Retention),
            Of("leave", KpiKind.Churn),
            Of("go on", KpiKind.Conversion),
            Of("active", KpiKind.Engagement),
        ],
        Extensions = Mark,
    };

    public static JourneyTemplate Template { get; } = new("own")
    {
        Description = "a garden through the year",
        Trigger = "the first warm day",
        EndGoal = "the garden is asleep",
        Stages =
        [
            new(StageId.Parse("before"), "Before")
            {
                Hosts = [StageHosting.OfCoreJob(CoreJobSide.Today) with { Extensions = Mark }, StageHosting.OfConsumptionJobs(ConsumptionJobKind.Discover, ConsumptionJobKind.Purchase)],
                Milestones = [new(MilestoneId.Parse("interest"), "asked for a price") { Kind = MilestoneKind.Interest }],
                Extensions = Mark,
            },
            new(StageId.Parse("plan"), "Plan") { Hosts = [StageHosting.OfStepKinds([UniversalStep.Define], "plans are made in winter")] },
            new(StageId.Parse("use"), "Use") { Hosts = [StageHosting.OfSteps([StepId.Parse("water-the-beds")], "the hose waters"), StageHosting.OtherConsumptionJobs] },
            new(StageId.Parse("rest"), "Rest"),
        ],
        Extensions = Mark,
    };

    public static JourneyMap Journey { get; } = JourneyProjection.Project(Maps.Garden, Template, Offering);

    private static Kpi Of(string name, KpiKind kind, params KpiMeasurement[] measurements) => new(KpiId.Parse(name.Replace(' ', '-')), name, kind) { Measurements = measurements };
}
