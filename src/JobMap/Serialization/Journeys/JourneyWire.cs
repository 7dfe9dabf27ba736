using System.Text.Json;
using JobMap.Journeys;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.JobMaps;

namespace JobMap.Serialization.Journeys;

/// <summary>From a journey to its document.</summary>
internal static class JourneyWire
{
    public static WireJourney ToWire(JourneyMap journey) => new(
        new WireMarket { JobExecutor = journey.Market.JobExecutor, CoreJob = journey.Market.CoreJob.Text },
        journey.Template, journey.Solution.Value, journey.Segment,
        [.. journey.Stages.Select(ToWire)], [.. journey.Unplaced.Select(step => new WireUnplaced(step.Id, step.Reason))]);

    private static WireStage ToWire(JourneyStage stage) => new(
        stage.Id.Value, stage.Name, [.. stage.Hosts.Select(host => host.Id)],
        Enum.GetValues<JourneyLane>().ToDictionary(NameOf, lane => (IReadOnlyList<WireItem>)[.. stage[lane].Select(ToWire)]),
        [.. stage.EmptyLanes.Select(lane => new WireEmptyLane(NameOf(lane.Lane), lane.Reason))],
        stage.Emotion is { } emotion ? new WireEmotion(emotion.Value, emotion.Scale.ToString(), emotion.Interval?.Lower, emotion.Interval?.Upper, ToWire(emotion.DerivedFrom)) : null,
        stage.EmotionReason);

    private static WireItem ToWire(JourneyItem item) => new(item.Text, ToWire(item.DerivedFrom));

    private static WireDerivedFrom ToWire(DerivedFrom source) => new(
        source.Rule.Id, [.. source.Sources.Select(item => item.Id)], source.Figures.Count == 0 ? null : [.. source.Figures.Select(ToWire)]);

    private static WireFigures ToWire(SourceFigures figures) => new(
        figures.Need.Value, figures.Opportunity, AnalysisWire.ToWire(figures.Interval), figures.Importance, figures.Satisfaction, figures.AnsweredBoth, figures.Rank);

    private static string NameOf(JourneyLane lane) => JsonNamingPolicy.CamelCase.ConvertName(lane.ToString());
}
