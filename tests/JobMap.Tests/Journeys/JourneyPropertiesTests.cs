using CsCheck;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Journeys;

/// <summary>What holds for the journey of any map and any answers.</summary>
public sealed class JourneyPropertiesTests
{
    private static readonly OpportunityOptions Options = OpportunityOptions.Default with { Resamples = 20 };

    private static readonly Gen<(UniversalJobMap Map, JourneyMap Journey)> Journeys = Gens.Map.SelectMany(map =>
        Gens.ResponsesTo(map).Select(responses => (map, JourneyProjection.Project(map, JourneyTemplate.EightSteps, analysis: OpportunityAnalysis.Run(map, responses, Options)))));

    private static readonly Gen<(UniversalJobMap Map, JourneyMap Journey)> Bare = Gens.Map.Select(map => (map, JourneyProjection.Project(map, JourneyTemplate.EightSteps)));

    [Fact]
    public void Project_AnyMap_PlacesEveryStepOnceInTheOrderOfTheMap() =>
        Gen.OneOf(Journeys, Bare).Sample((map, journey) =>
            journey.Stages.SelectMany(stage => stage.Hosts).OrderBy(id => PlaceOf(map, id)).Select(host => host.Id).SequenceEqual(map.Steps.Select(step => step.Id.Value))
            && journey.Stages.All(stage => stage.Hosts.Select(id => PlaceOf(map, id)).SequenceEqual(stage.Hosts.Select(id => PlaceOf(map, id)).Order()))
            && journey.Stages.Select(stage => stage.Id.Value).SequenceEqual(map.Steps.Select(step => UniversalSteps.NameOf(step.Kind)).Distinct())
            && journey.Unplaced.Select(item => item.Id).Order(StringComparer.Ordinal).SequenceEqual(map.ConsumptionJobs.Select(job => job.Id.Value).Order(StringComparer.Ordinal)), iter: 300);

    [Fact]
    public void Project_AnyMap_DerivesItemsFromWhatTheMapHas() =>
        Gen.OneOf(Journeys, Bare).Sample((map, journey) =>
        {
            HashSet<string> ids = [.. map.Steps.Select(step => step.Id.Value), .. map.Outcomes.Select(outcome => outcome.Id.Value), .. map.Jobs.Select(job => job.Id.Value)];
            return ItemsOf(journey).All(item => item.DerivedFrom.Sources.Count > 0 && item.DerivedFrom.Sources.All(source => ids.Contains(source.Id)) && JourneyRules.All.Contains(item.DerivedFrom.Rule));
        }, iter: 300);

    [Fact]
    public void Project_AnyMap_GivesEachLaneItemsOrAReason() =>
        Gen.OneOf(Journeys, Bare).Sample((_, journey) => journey.Stages.All(stage => Enum.GetValues<JourneyLane>().All(lane =>
            stage.EmptyLanes.Count(empty => empty.Lane == lane && empty.Reason.Length > 0) == (stage[lane].Count == 0 ? 1 : 0))), iter: 300);

    [Fact]
    public void Project_AnyAnswers_PutsEachScoredOutcomeInExactlyOneZone() =>
        Journeys.Sample((_, journey) => journey.Stages.All(stage =>
        {
            IEnumerable<JourneyItem> zones = stage[JourneyLane.Pains].Concat(stage[JourneyLane.Gains]).Concat(stage[JourneyLane.Overserved]);
            JourneySource[] sources = [.. zones.Select(item => item.DerivedFrom.Sources.Single())];
            return sources.Distinct().Count() == sources.Length && stage[JourneyLane.Opportunities].All(item => sources.Contains(item.DerivedFrom.Sources.Single()));
        }), iter: 200);

    [Fact]
    public void Project_AnyAnswers_GivesAnEmotionWithinItsIntervalOrAReason() =>
        Journeys.Sample((_, journey) => journey.Stages.All(stage => stage.Emotion is { } emotion
            ? stage.EmotionReason is null && emotion.Value is >= 0 and <= 10 + 1e-9 && emotion.Interval!.Value.Lower >= 0 && emotion.Interval.Value.Upper <= 10 + 1e-9
                && emotion.Interval.Value.Lower <= emotion.Value + 1e-9 && emotion.Value <= emotion.Interval.Value.Upper + 1e-9
            : stage.EmotionReason is { Length: > 0 }), iter: 200);

    private static int PlaceOf(UniversalJobMap map, JourneySource id) => map.Steps.Select((step, place) => (step.Id.Value, place)).Single(pair => pair.Value == id.Id).place;

    private static IEnumerable<JourneyItem> ItemsOf(JourneyMap journey) =>
        journey.Stages.SelectMany(stage => Enum.GetValues<JourneyLane>().SelectMany(lane => stage[lane]));
}
