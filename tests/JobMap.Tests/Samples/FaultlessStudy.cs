using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Tests.Samples;

/// <summary>
/// A small study with nothing to find in its journey: every step and consumption-chain job served, nothing underserved, the moment of truth with a plan,
/// channels felt alike, an indicator on target. Faults are planted in copies of it.
/// </summary>
internal static class FaultlessStudy
{
    public static SolutionId Kettle { get; } = SolutionId.Parse("kettle");

    public static UniversalJobMap Map { get; } = UniversalJobMap.For("tea drinkers", "brew a cup of tea")
        .Define("choose the tea", s => s.Id("choose").Outcome("minimize the time it takes to find a tea that fits the mood", "pick"))
        .Prepare("heat the water", s => s.Id("heat")
            .Outcome("minimize the likelihood that the water is too hot for the tea", "hot")
            .Outcome("minimize the time it takes to bring the water to heat", "wait"))
        .Execute("steep the leaves", s => s.Id("steep").Outcome("minimize the likelihood that the tea turns bitter", "bitter"))
        .Conclude("rinse the pot", s => s.Id("rinse").Outcome("minimize the number of leaves left in the pot", "leaves"))
        .ConsumptionJob(ConsumptionJobKind.Purchase, "purchase a kettle", id: "buy")
        .Build();

    public static JourneyTemplate Template { get; } = new("tea")
    {
        Stages =
        [
            new(StageId.Parse("choosing"), "Choosing") { Hosts = [StageHosting.OfSteps([StepId.Parse("choose")])] },
            new(StageId.Parse("buying"), "Buying") { Hosts = [StageHosting.OfConsumptionJobs(ConsumptionJobKind.Purchase)] },
            new(StageId.Parse("heating"), "Heating") { Hosts = [StageHosting.OfSteps([StepId.Parse("heat")])] },
            new(StageId.Parse("steeping"), "Steeping") { Hosts = [StageHosting.OfSteps([StepId.Parse("steep"), StepId.Parse("rinse")])] },
        ],
    };

    public static Touchpoint Guide { get; } = Point("guide", "app", "choose");

    public static Touchpoint Shop { get; } = Point("shop", "store", "buy");

    public static Touchpoint Display { get; } = Point("display", "device", "heat") with { Reactions = [Felt(1, 12), Felt(1, 8)] };

    public static Touchpoint Help { get; } = Point("help", "phone", "hot") with { Reactions = [Felt(0.5, 20)] };

    public static Touchpoint Timer { get; } = Point("timer", "device", "bitter", "leaves") with { Features = [FeatureId.Parse("voice")], IsMomentOfTruth = true, RecoveryPlan = "a new pot of tea" };

    public static Kpi Satisfaction { get; } = new(KpiId.Parse("csat"), "satisfied with the tea", KpiKind.CustomerSatisfaction)
        { Target = 0.7, Touchpoint = TouchpointId.Parse("timer"), Measurements = [KpiMeasurement.OfShare("spring", 90, 100)] };

    public static Offering Offering { get; } = new(Kettle)
    {
        Touchpoints = [Guide, Shop, Display, Help, Timer],
        Features = [new(FeatureId.Parse("alarm"), "the alarm") { Serves = [OutcomeId.Parse("bitter")] }, new(FeatureId.Parse("voice"), "the voice")],
        Kpis = [Satisfaction],
    };

    /// <summary>100 respondents: every outcome 80 important, 70 satisfied, "leaves" 30 and 80.</summary>
    public static OpportunityAnalysis Analysis { get; } = Answered();

    public static JourneyMap Journey { get; } = Projected(Offering);

    public static JourneyMap Projected(Offering offering, JourneyTemplate? template = null, OpportunityAnalysis? analysis = null) =>
        JourneyProjection.Project(Map, template ?? Template, offering, analysis ?? Analysis);

    /// <summary>The answers with other figures for some outcomes: how many of 100 find it important and are satisfied.</summary>
    public static OpportunityAnalysis Answered(params (string Id, int Important, int Satisfied)[] others) => Answered(Kettle, OpportunityOptions.Default, others);

    public static OpportunityAnalysis Answered(SolutionId solution, OpportunityOptions options, params (string Id, int Important, int Satisfied)[] others)
    {
        SurveyResponsesBuilder builder = new(RatingScale.FivePoint, Maps.IdsOf(Map), solution);
        for (int r = 0; r < 100; r++)
        {
            builder.AddRespondent();
            builder.SetVariable("cups", r % 2 == 0 ? "many" : "few");
            for (int o = 0; o < Map.Outcomes.Count; o++)
            {
                string id = Map.Outcomes[o].Id.Value;
                (_, int important, int satisfied) = others.Append(id == "leaves" ? (id, 30, 80) : (id, 80, 70)).First(figures => figures.Item1 == id);
                Answers.Set(builder, o, r < important ? 5 : 2, r < satisfied ? 5 : 2);
            }
        }

        return OpportunityAnalysis.Run(Map, SurveyTally.From(builder.Build()), options);
    }

    public static Touchpoint Point(string id, string channel, params string[] serves) =>
        new(TouchpointId.Parse(id), $"the {id}") { Channel = ChannelId.Parse(channel), Serves = [.. serves.Select(MapElementId.Parse)] };

    public static ObservedReaction Felt(double value, long observations) => new(new EmotionScale("valence", -2, 2), value, observations);

    /// <summary>The offering with a touchpoint in place of the one of its id, or behind the others.</summary>
    public static Offering With(Touchpoint touchpoint) => Offering.Touchpoints.Any(known => known.Id == touchpoint.Id)
        ? Offering with { Touchpoints = [.. Offering.Touchpoints.Select(known => known.Id == touchpoint.Id ? touchpoint : known)] }
        : Offering with { Touchpoints = [.. Offering.Touchpoints, touchpoint] };

    public static Offering Without(Touchpoint touchpoint) => Offering with { Touchpoints = [.. Offering.Touchpoints.Where(known => known.Id != touchpoint.Id)] };
}
