using System.Text.Json;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.JobMaps;

namespace JobMap.Serialization.Journeys;

/// <summary>From a journey to its document.</summary>
internal static class JourneyWire
{
    public static WireJourney ToWire(JourneyMap journey) => new(
        new WireMarket { JobExecutor = journey.Market.JobExecutor, CoreJob = journey.Market.CoreJob.Text },
        journey.Template.Name, journey.Solution.Value, journey.Segment,
        [.. journey.Stages.Select(ToWire)], [.. journey.Unplaced.Select(step => new WireUnplaced(step.Step.Value, step.Reason))]);

    private static WireStage ToWire(JourneyStage stage) => new(
        stage.Id, stage.Name, [.. stage.Hosts.Select(step => step.Value)],
        Enum.GetValues<JourneyLane>().ToDictionary(NameOf, lane => (IReadOnlyList<WireItem>)[.. stage[lane].Select(ToWire)]),
        [.. stage.EmptyLanes.Select(lane => new WireEmptyLane(NameOf(lane.Lane), lane.Reason))],
        stage.Emotion is { } emotion ? new WireEmotion(emotion.Value, emotion.Scale, emotion.Interval.Lower, emotion.Interval.Upper, ToWire(emotion.DerivedFrom)) : null,
        stage.EmotionReason);

    private static WireItem ToWire(JourneyItem item) => new(item.Text, ToWire(item.DerivedFrom));

    private static WireDerivedFrom ToWire(DerivedFrom source) => new(source.Rule.Id, source.Sources, ToWire(source.Score));

    private static WireFigures? ToWire(OpportunityScore? score) => score is null ? null : new WireFigures(
        score.Opportunity, AnalysisWire.ToWire(score.Interval), score.Importance, score.Satisfaction, score.AnsweredBoth, score.Rank);

    private static string NameOf(JourneyLane lane) => JsonNamingPolicy.CamelCase.ConvertName(lane.ToString());
}
