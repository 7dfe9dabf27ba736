using JobMap.Internals;
using static JobMap.ConsumptionJobKind;

namespace JobMap.Journeys.Templates;

/// <summary>
/// The built-in templates. The stages are published (Cottong; the four-stage funnel; Customer-Led Growth; Ulwick's consumption chain); what each
/// hosts is this library's proposal, since no published source gives a table.
/// </summary>
internal static class BuiltInTemplates
{
    public static JourneyTemplate EightSteps { get; } = new("eight-steps")
    {
        Description = "one stage per kind of step that the map has, in the order of the map",
        StagesFrom = TemplateStages.OfStepKinds,
    };

    public static JourneyTemplate ConsumptionChain { get; } = new("consumption-chain")
    {
        Description = "one stage per consumption-chain job of the market, in the order of the chain, and Use with the core job behind learning to use",
        StagesFrom = TemplateStages.OfConsumptionJobs,
    };

    public static JourneyTemplate Cottong { get; } = new("cottong")
    {
        Description = "Awareness, Research, Engaging, Buying, Delivery, Use, Support, Sharing",
        Stages =
        [
            Stage("awareness", "Awareness", StageHosting.OfConsumptionJobs(Discover)),
            Stage("research", "Research", StageHosting.OfConsumptionJobs(LearnAbout, Decide)),
            Stage("engaging", "Engaging"),
            Stage("buying", "Buying", StageHosting.OfConsumptionJobs(Purchase)),
            Stage("delivery", "Delivery", StageHosting.OfConsumptionJobs(Receive, Install, SetUp)),
            Stage("use", "Use", StageHosting.OfCoreJob(), StageHosting.OfConsumptionJobs(LearnToUse, InterfaceWith, Transport, Clean, Store)),
            Stage("support", "Support", StageHosting.OfConsumptionJobs(ObtainSupport, Maintain, Repair, Upgrade, Renew, Replace, Dispose, Leave)),
            Stage("sharing", "Sharing"),
        ],
    };

    public static JourneyTemplate FourStage { get; } = new("four-stage")
    {
        Description = "Awareness, Consideration, Purchase, Post-purchase",
        Stages =
        [
            Stage("awareness", "Awareness", StageHosting.OfConsumptionJobs(Discover)),
            Stage("consideration", "Consideration", StageHosting.OfConsumptionJobs(LearnAbout, Decide)),
            Stage("purchase", "Purchase", StageHosting.OfConsumptionJobs(Purchase, Receive)),
            Stage("post-purchase", "Post-purchase", StageHosting.OfCoreJob(), StageHosting.OtherConsumptionJobs),
        ],
    };

    public static JourneyTemplate CustomerLedGrowth { get; } = new("customer-led-growth")
    {
        Description = "Struggle, Evaluation, Growth, with a milestone where each step of the relation succeeds and a leap of faith before it",
        Stages =
        [
            Stage("struggle", "Struggle", StageHosting.OfCoreJob(CoreJobSide.Today), StageHosting.OfConsumptionJobs(Discover)) with
            {
                Milestones = [Reached("problem", "Problem", MilestoneKind.Problem), Reached("interest", "Interest", MilestoneKind.Interest)],
            },
            Stage("evaluation", "Evaluation", StageHosting.OfConsumptionJobs(LearnAbout, Decide, Purchase, Receive, Install, SetUp, LearnToUse)) with
            {
                Milestones =
                [
                    Reached("first-value", "First value", MilestoneKind.FirstValue, LeapOfFaith.Trial),
                    Reached("value-realization", "Value realization", MilestoneKind.ValueRealization, LeapOfFaith.Purchase),
                ],
            },
            Stage("growth", "Growth", StageHosting.OfCoreJob(), StageHosting.OtherConsumptionJobs) with
            {
                Milestones = [Reached("continued-value", "Continued value", MilestoneKind.ContinuedValue, LeapOfFaith.Commitment)],
            },
        ],
    };

    private static TemplateStage Stage(string id, string name, params StageHosting[] hosts) => new(StageId.Parse(id), name) { Hosts = new ValueList<StageHosting>(hosts) };

    private static Milestone Reached(string id, string name, MilestoneKind kind, LeapOfFaith? leap = null) => new(MilestoneId.Parse(id), name) { Kind = kind, Leap = leap };
}
