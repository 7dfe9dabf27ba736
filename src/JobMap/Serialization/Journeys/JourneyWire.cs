using JobMap.Journeys;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.Documents;
using JobMap.Serialization.JobMaps;
using JobMap.Serialization.Offerings;

namespace JobMap.Serialization.Journeys;

/// <summary>From a journey to its document.</summary>
internal static class JourneyWire
{
    public static WireJourney ToWire(JourneyMap journey) => new(DocumentKind.Journey)
    {
        Language = journey.Language,
        Market = JobMapWire.ToWire(journey.Market),
        Template = journey.Template,
        Solution = journey.Solution.Value,
        Segment = journey.Segment,
        Terms = journey.Terms is not { } terms ? null : new WireTerms
        {
            Definition = terms.Definition.Name,
            Thresholds = terms.Thresholds?.Name,
            Level = terms.Level,
            Respondents = terms.Respondents,
            SegmentVariable = terms.SegmentVariable,
        },
        Trigger = journey.Trigger,
        EndGoal = journey.EndGoal,
        Stages = [.. journey.Stages.Select(ToWire)],
        Unplaced = [.. journey.Unplaced.Select(ToWire)],
        Features = OfferingWire.Listed(journey.Features, OfferingWire.ToWire),
        Extensions = WireExtensions.Raw(journey.Extensions),
    };

    public static WireDerivedFrom ToWire(DerivedFrom source) => new()
    {
        Rule = source.Rule.Id,
        Sources = [.. source.Sources.Select(item => item.Id)],
        SourceKinds = [.. source.Sources.Select(item => WireNames.SourceKinds.NameOf(item.Kind))],
        Figures = OfferingWire.Listed(source.Figures, ToWire),
    };

    private static WireStage ToWire(JourneyStage stage) => new()
    {
        Id = stage.Id.Value,
        Name = stage.Name,
        Hosts = [.. stage.Hosts.Select(host => host.Id)],
        HostKinds = [.. stage.Hosts.Select(host => WireNames.SourceKinds.NameOf(host.Kind))],
        HostingRationales = OfferingWire.Listed(
            stage.HostingRationales, rationale => new WireHostingRationale { Steps = [.. rationale.Steps.Select(step => step.Value)], Rationale = rationale.Text }),
        Side = WireNames.Sides.NameUnless(CoreJobSide.Offering, stage.Side),
        Lanes = LaneWire.ToWire(stage),
        EmptyLanes = [.. stage.EmptyLanes.Select(lane => new WireEmptyLane { Lane = WireNames.Lanes.NameOf(lane.Lane), Reason = lane.Reason })],
        Emotion = stage.Emotion is not { } emotion ? null : new WireEmotion
        {
            Value = emotion.Value,
            Scale = emotion.Scale.ToString(),
            Lower = emotion.Interval?.Lower,
            Upper = emotion.Interval?.Upper,
            DerivedFrom = ToWire(emotion.DerivedFrom),
        },
        EmotionReason = stage.EmotionReason,
        Extensions = WireExtensions.Raw(stage.Extensions),
    };

    public static WireFigures ToWire(SourceFigures figures) => new()
    {
        Need = figures.Need.Value,
        Opportunity = figures.Opportunity,
        Interval = AnalysisWire.ToWire(figures.Interval),
        Importance = figures.Importance,
        ImportanceInterval = AnalysisWire.ToWire(figures.ImportanceInterval),
        Satisfaction = figures.Satisfaction,
        SatisfactionInterval = AnalysisWire.ToWire(figures.SatisfactionInterval),
        N = figures.AnsweredBoth,
        Rank = figures.Rank,
    };

    private static WireUnplaced ToWire(UnplacedItem item) => new()
    {
        Kind = WireNames.UnplacedKinds.NameOf(item.Kind),
        Id = item.Id,
        Name = item.Name,
        Reason = item.Reason,
        Touchpoint = item.Touchpoint is { } touchpoint ? OfferingWire.Filled(new WireTouchpoint(), touchpoint) : null,
        Milestone = item.Milestone is { } milestone ? OfferingWire.Filled(new WireMilestone(), milestone) : null,
        Kpi = item.Kpi is { } kpi ? OfferingWire.Filled(new WireKpi(), kpi) : null,
    };
}
