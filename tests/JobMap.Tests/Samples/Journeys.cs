using CsCheck;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Tests.Samples;

/// <summary>Generators of offerings, templates and the journeys projected with them.</summary>
internal static class Journeys
{
    private static readonly OpportunityOptions Options = OpportunityOptions.Default with { Resamples = 20 };

    private static readonly Gen<string?> MaybeText = Gen.Select(Gen.Bool, Gens.Text).Select((there, text) => there ? text : null);

    private static readonly Gen<string[]> Texts = Gens.Text.Array[0, 2];

    private static readonly Gen<StageId?> Stage = Gens.AnyOf<string?>(null, null, "s1", "use", "execute", "purchase", "nowhere").Select(id => id is null ? (StageId?)null : StageId.Parse(id));

    private static readonly Gen<LeapOfFaith?> Leap = Gens.AnyOf<LeapOfFaith?>(null, LeapOfFaith.Trial, LeapOfFaith.Purchase, LeapOfFaith.Commitment);

    private static readonly Gen<ObservedReaction> Reaction = Gen.Select(Gens.Text, Gen.Double[-2, 2], Gen.Long[1, 1000], MaybeText, Gens.Extensions).Select((name, value, count, note, extensions) =>
        new ObservedReaction(new EmotionScale(name, -2, 2.5), value, count) { Note = note, Extensions = extensions });

    private static readonly Gen<Milestone[]> Milestones = Gen.Select(Gens.AnyOf("first-value", "problem", "m1", "m2"), Gens.Text, Gen.Enum<MilestoneKind>(), Stage, Leap, Gen.Long[-1, 1000], Gens.Extensions)
        .Select((id, name, kind, stage, leap, reached, extensions) => new Milestone(MilestoneId.Parse(id), name)
        {
            Kind = kind, Stage = stage, Leap = leap, Reached = reached < 0 ? null : reached, Extensions = extensions,
        }).Array[0, 4].Select(all => all.DistinctBy(milestone => milestone.Id).ToArray());

    /// <summary>A target that the kind of indicator can have, from any number.</summary>
    private static double? TargetOf(KpiKind kind, double any)
    {
        double share = double.IsFinite(any) ? Math.Abs(any % 1) : 0.5;
        return kind switch { KpiKind.NetPromoterScore => (200 * share) - 100, KpiKind.CustomerEffortScore => 1 + (4 * share), _ => share };
    }

    /// <summary>Indicators of every kind, with measurements that fit.</summary>
    public static Gen<Kpi> Kpi { get; } = Gen.Select(
        Gen.Select(Gens.AnyOf("k1", "k2", "k3"), Gens.Text, Gen.Enum<KpiKind>()), Gen.Select(Gen.Double, Gen.Bool, Gen.Int[0, 3], Stage), Gen.Select(Gens.Text, Gen.Long[0, 500].Array[5], Gens.Extensions).Array[0, 2], Gens.Extensions)
        .Select((head, at, measurements, extensions) => new Kpi(KpiId.Parse(head.Item1), head.Item2, head.Item3)
        {
            Target = at.Item2 ? TargetOf(head.Item3, at.Item1) : null,
            Stage = at.Item3 == 1 ? at.Item4 : null,
            Milestone = at.Item3 == 2 ? MilestoneId.Parse("m1") : null,
            Touchpoint = at.Item3 == 3 ? TouchpointId.Parse("t1") : null,
            Measurements = [.. measurements.Select(entry => Measured(head.Item3, entry.Item1, entry.Item2) with { Extensions = entry.Item3 })],
            Extensions = extensions,
        });

    /// <summary>Templates: the built-in ones, and listed ones of the user's own.</summary>
    public static Gen<JourneyTemplate> Template { get; } = Gen.OneOf(
        Gen.Int[0, JourneyTemplate.All.Count - 1].Select(index => JourneyTemplate.All[index]),
        Gen.Select(Gens.Text, MaybeText, MaybeText, Gens.Extensions, Milestones, Gen.Bool, Gens.Extensions).Select((name, description, trigger, extensions, milestones, today, own) => new JourneyTemplate(name)
        {
            Description = description,
            Trigger = trigger,
            EndGoal = trigger,
            Extensions = extensions,
            Stages =
            [
                new TemplateStage(StageId.Parse("s1"), name) { Hosts = [StageHosting.OfStepKinds([UniversalStep.Execute, UniversalStep.Define], name) with { Extensions = own }], Extensions = own },
                new TemplateStage(StageId.Parse("s2"), "ÿ") { Hosts = [StageHosting.OfConsumptionJobs(ConsumptionJobKind.Purchase, ConsumptionJobKind.Parse("my-own")), StageHosting.OtherConsumptionJobs], Milestones = milestones },
                new TemplateStage(StageId.Parse("s3"), "third") { Hosts = today ? [StageHosting.OfCoreJob(CoreJobSide.Today)] : [StageHosting.OfSteps([StepId.Parse("s0")], trigger)] },
            ],
        }).Where(template => template.Check().Count == 0));

    /// <summary>Journeys of any map, template and offering, with answers and evidence or without.</summary>
    public static Gen<JourneyMap> Any { get; } = Gen.Select(WholeMaps.Nested(0), Template, Gen.Bool, Gen.Bool).SelectMany((map, template, hasOffering, hasAnswers) =>
        Gen.Select(OfferingFor(map), Gens.ResponsesTo(map), Gen.Bool, BackedEvidence.For(map)).Select((offering, responses, hasEvidence, evidence) => JourneyProjection.TryProject(
            map, template, hasOffering ? offering : null,
            hasAnswers && map.Outcomes.Count > 0 ? OpportunityAnalysis.Run(map, responses, Options) : null, hasEvidence ? new JourneyOptions { Evidence = evidence } : null)))
        .Where(result => result.IsSuccess).Select(result => result.Value);

    /// <summary>Offerings that refer to the elements of a map, and to some that it does not have.</summary>
    public static Gen<Offering> OfferingFor(UniversalJobMap map)
    {
        string[] ids = [.. map.Steps.Select(step => step.Id.Value), .. map.Outcomes.Select(outcome => outcome.Id.Value), .. map.ConsumptionJobs.Select(job => job.Id.Value), "missing"];
        Gen<MapElementId[]> serves = Gens.AnyOf(ids).Array[0, 4].Select(some => some.Select(MapElementId.Parse).Distinct().ToArray());
        Gen<Touchpoint> touchpoint = Gen.Select(
            Gen.Select(Gens.AnyOf("t1", "t2", "t3", "t4"), Gens.Text, serves, Stage), Gen.Select(Texts, Texts, Texts, Texts), Gen.Select(Texts, Texts, Texts, Texts),
            Gen.Select(Reaction.Array[0, 2], MaybeText, MaybeText, Gen.Int[0, 2]), Gens.Extensions).Select((head, said, stages, other, extensions) => new Touchpoint(TouchpointId.Parse(head.Item1), head.Item2)
            {
                Channel = other.Item4 == 0 ? null : ChannelId.Parse("the shop"),
                Kind = other.Item4 == 0 ? null : (TouchpointKind)other.Item4,
                Serves = head.Item3,
                Stage = head.Item4,
                Status = (OfferingStatus)(head.Item2.Length % 2),
                Actions = said.Item1, Motivations = said.Item2, Questions = said.Item3, Barriers = said.Item4,
                Frontstage = stages.Item1, Backstage = stages.Item2, Support = stages.Item3, Evidence = stages.Item4,
                Reactions = other.Item1,
                Owner = other.Item2,
                RecoveryPlan = other.Item3,
                IsMomentOfTruth = other.Item4 == 0 ? null : other.Item4 == 1,
                Features = [FeatureId.Parse("f1")],
                Extensions = extensions,
            });
        Gen<Feature> feature = Gen.Select(Gens.AnyOf("f1", "f2"), Gens.Text, serves, Gens.Extensions).Select((id, name, some, extensions) => new Feature(FeatureId.Parse(id), name)
        {
            Serves = some, Milestones = [MilestoneId.Parse("m1")], Requires = [FeatureId.Parse("f2")], Status = (OfferingStatus)(name.Length % 2), Extensions = extensions,
        });
        return Gen.Select(touchpoint.Array[0, 4], feature.Array[0, 2], Milestones, Kpi.Array[0, 3], MaybeText, Gens.Extensions).Select((touchpoints, features, milestones, kpis, text, extensions) => new Offering(SolutionId.Parse("drip hose"))
        {
            Channels = [new Channel(ChannelId.Parse("the shop")) { Kind = TouchpointKind.Physical, Description = text, Extensions = extensions }],
            Touchpoints = [.. touchpoints.DistinctBy(one => one.Id)],
            Features = [.. features.DistinctBy(one => one.Id)],
            Milestones = milestones,
            Kpis = [.. kpis.DistinctBy(one => one.Id)],
            Extensions = extensions,
        });
    }

    private static KpiMeasurement Measured(KpiKind kind, string wave, long[] counts) => kind switch
    {
        KpiKind.NetPromoterScore => KpiMeasurement.OfPromoters(wave, counts[0], counts[1], counts[2]),
        KpiKind.CustomerEffortScore => KpiMeasurement.OfRatings(wave, RatingScale.FivePoint, counts),
        _ => KpiMeasurement.OfShare(wave, counts[0], counts[0] + counts[1]),
    };
}
