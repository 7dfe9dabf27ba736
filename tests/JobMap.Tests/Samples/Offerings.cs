using CsCheck;
using JobMap.Journeys;
using JobMap.Surveys;

namespace JobMap.Tests.Samples;

/// <summary>Generators of the solution side of a journey: offerings for a map, templates, both with what they can have each there or not.</summary>
internal static class Offerings
{
    private static readonly Gen<string[]> Texts = Gens.Text.Array[0, 2];

    /// <summary>One of the built-in templates, or one of the user's own.</summary>
    public static Gen<JourneyTemplate> Template { get; } = Gen.OneOf(Gens.AnyOf([.. JourneyTemplate.All]), Own());

    /// <summary>Offerings whose touchpoints and features serve elements of the map, now and then one that it does not have.</summary>
    public static Gen<Offering> For(UniversalJobMap map)
    {
        Gen<MapElementId> element = Gens.AnyOf<MapElementId>(
            [.. map.Steps.Select(step => (MapElementId)step.Id), .. map.Outcomes.Select(outcome => (MapElementId)outcome.Id), .. map.Jobs.Select(job => (MapElementId)job.Id),
                .. map.ConsumptionJobs.Select(job => (MapElementId)job.Id), MapElementId.Parse("nowhere")]);
        Gen<OfferingStatus> status = Gens.AnyOf(OfferingStatus.Existing, OfferingStatus.Existing, OfferingStatus.Planned);
        return Gen.Select(Touchpoint(element, status).Array[0, 6], Feature(element, status).Array[0, 3], Kpi.Array[0, 3], Gens.Extensions).Select((touchpoints, features, kpis, extensions) =>
            new Offering(SolutionId.Parse("hose")) { Touchpoints = Numbered(touchpoints), Features = Numbered(features), Kpis = Numbered(kpis), Milestones = Milestones, Extensions = extensions });
    }

    private static readonly Milestone[] Milestones =
    [
        new(MilestoneId.Parse("first-value"), "the first bed is watered") { Reached = 80 },
        new(MilestoneId.Parse("second-year"), "a second summer") { Kind = MilestoneKind.ContinuedValue, Stage = StageId.Parse("growth"), Leap = LeapOfFaith.Commitment },
    ];

    private static readonly Gen<ObservedReaction> Reaction =
        Gen.Select(Gen.Int[-2, 2], Gen.Long[1, 100], Gens.Text).Select((value, n, note) => new ObservedReaction(new EmotionScale("valence", -2, 2), value, n) { Note = note });

    private static readonly Gen<Kpi> Kpi = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 60], Gen.Int[0, 3]).Select((kind, count, place) => new Kpi(
        KpiId.Parse("k"), "an indicator", kind switch { 0 => KpiKind.NetPromoterScore, 1 => KpiKind.CustomerEffortScore, _ => KpiKind.Churn })
    {
        Target = count % 2 == 0 ? null : kind switch { 0 => count, 1 => 1 + (count % 5), _ => count / 60.0 },
        Stage = place == 1 ? StageId.Parse("use") : null,
        Milestone = place == 2 ? MilestoneId.Parse("first-value") : null,
        Touchpoint = place == 3 ? TouchpointId.Parse("t0") : null,
        Measurements = count == 0 ? [] :
        [
            kind switch
            {
                0 => KpiMeasurement.OfPromoters("spring", count, 4, 5),
                1 => KpiMeasurement.OfRatings("spring", RatingScale.FivePoint, [1, 2, count, 4, 5]),
                _ => KpiMeasurement.OfShare("spring", 1, count),
            },
        ],
    });

    private static Gen<Touchpoint> Touchpoint(Gen<MapElementId> element, Gen<OfferingStatus> status) =>
        Gen.Select(Gens.Text, element.Array[0, 3], status, Texts.Array[8], Reaction.Array[0, 2], Gen.Int[0, 11], Gens.Extensions).Select((name, serves, state, texts, reactions, choice, extensions) =>
            new Touchpoint(TouchpointId.Parse("t"), name)
            {
                Channel = choice % 3 == 0 ? null : ChannelId.Parse(choice % 3 == 1 ? "app" : "the shop"),
                Kind = choice % 4 == 0 ? null : (TouchpointKind)((choice % 4) - 1),
                Serves = serves.Distinct().ToArray(),
                Stage = choice == 5 ? StageId.Parse("use") : choice == 6 ? StageId.Parse("nowhere") : null,
                Status = state,
                Actions = texts[0],
                Motivations = texts[1],
                Questions = texts[2],
                Barriers = texts[3],
                Frontstage = texts[4],
                Backstage = texts[5],
                Support = texts[6],
                Evidence = texts[7],
                Reactions = reactions,
                Owner = choice < 3 ? name : null,
                RecoveryPlan = choice > 8 ? name : null,
                IsMomentOfTruth = choice % 5 == 0 ? true : choice % 5 == 1 ? false : null,
                Extensions = extensions,
            });

    private static Gen<Feature> Feature(Gen<MapElementId> element, Gen<OfferingStatus> status) => Gen.Select(Gens.Text, element.Array[0, 3], status).Select((name, serves, state) =>
        new Feature(FeatureId.Parse("f"), name) { Serves = serves.Distinct().ToArray(), Status = state, Milestones = [MilestoneId.Parse("first-value")] });

    private static Touchpoint[] Numbered(Touchpoint[] all) => [.. all.Select((one, i) => new Touchpoint(TouchpointId.Parse(FormattableString.Invariant($"t{i}")), one.Name)
    {
        Channel = one.Channel, Kind = one.Kind, Serves = one.Serves, Stage = one.Stage, Status = one.Status, Actions = one.Actions, Motivations = one.Motivations,
        Questions = one.Questions, Barriers = one.Barriers, Frontstage = one.Frontstage, Backstage = one.Backstage, Support = one.Support, Evidence = one.Evidence,
        Reactions = one.Reactions, Owner = one.Owner, RecoveryPlan = one.RecoveryPlan, IsMomentOfTruth = one.IsMomentOfTruth, Extensions = one.Extensions,
        Features = i == 0 ? [FeatureId.Parse("f0")] : [],
    })];

    private static Feature[] Numbered(Feature[] all) => [.. all.Select((one, i) => new Feature(FeatureId.Parse(FormattableString.Invariant($"f{i}")), one.Name)
    {
        Serves = one.Serves, Status = one.Status, Milestones = one.Milestones, Requires = i == 0 ? [] : [FeatureId.Parse(FormattableString.Invariant($"f{i - 1}"))],
    })];

    private static Kpi[] Numbered(Kpi[] all) => [.. all.Select((one, i) => new Kpi(KpiId.Parse(FormattableString.Invariant($"k{i}")), one.Name, one.Kind)
    {
        Target = one.Target, Stage = one.Stage, Milestone = one.Milestone, Touchpoint = one.Touchpoint, Measurements = one.Measurements,
    })];

    /// <summary>Kinds of step dealt out to stages, some to none, with or without the rest of the chain.</summary>
    private static Gen<JourneyTemplate> Own() => Gen.Select(Gens.Text, Gen.Int[0, 3].Array[8], Gen.Bool).Select((name, stages, others) => new JourneyTemplate(name)
    {
        Trigger = name,
        Stages = [.. Enumerable.Range(1, 3).Select(stage => new TemplateStage(StageId.Parse(FormattableString.Invariant($"s{stage}")), name)
        {
            Hosts =
            [
                .. Enumerable.Range(1, 8).Where(kind => stages[kind - 1] == stage).Select(kind => StageHosting.OfStepKinds([(UniversalStep)kind], name)),
                .. others && stage == 3 ? [StageHosting.OtherConsumptionJobs] : stage == 1 ? [StageHosting.OfConsumptionJobs(ConsumptionJobKind.Discover)] : Array.Empty<StageHosting>(),
            ],
        })],
    });
}
