using JobMap.Journeys;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Offerings;

namespace JobMap.Serialization.Journeys;

/// <summary>From the lanes of a stage to their document. What an item stands for is written beside its text.</summary>
internal static class LaneWire
{
    public static WireLanes ToWire(JourneyStage stage) => new()
    {
        Actions = Items(stage[JourneyLane.Actions]),
        Goals = Items(stage[JourneyLane.Goals]),
        Questions = Items(stage[JourneyLane.Questions]),
        Motivations = Items(stage[JourneyLane.Motivations]),
        Barriers = Items(stage[JourneyLane.Barriers]),
        Pains = Items(stage[JourneyLane.Pains]),
        Gains = Items(stage[JourneyLane.Gains]),
        Opportunities = Items(stage[JourneyLane.Opportunities]),
        Overserved = Items(stage[JourneyLane.Overserved]),
        Touchpoints = [.. stage[JourneyLane.Touchpoints].Select(item => Said(item.Touchpoint is { } touchpoint ? OfferingWire.Filled(new WireTouchpointItem(), touchpoint) : new WireTouchpointItem(), item))],
        Frontstage = Items(stage[JourneyLane.Frontstage]),
        Backstage = Items(stage[JourneyLane.Backstage]),
        Support = Items(stage[JourneyLane.Support]),
        Evidence = Items(stage[JourneyLane.Evidence]),
        MomentsOfTruth = [.. stage[JourneyLane.MomentsOfTruth].Select(MomentOf)],
        Milestones = [.. stage[JourneyLane.Milestones].Select(MilestoneOf)],
        LeapsOfFaith = [.. stage[JourneyLane.LeapsOfFaith].Select(MilestoneOf)],
        Kpis = [.. stage[JourneyLane.Kpis].Select(item => Said(item.Kpi is { } kpi ? OfferingWire.Filled(new WireKpiItem(), kpi) : new WireKpiItem { Extensions = WireExtensions.Raw(item.Extensions) }, item))],
    };

    private static List<WireItem?> Items(IReadOnlyList<JourneyItem> items) => [.. items.Select(item => Said(new WireItem { Extensions = WireExtensions.Raw(item.Extensions) }, item))];

    private static WireMomentItem MomentOf(JourneyItem item) => Said(
        new WireMomentItem
        {
            Touchpoint = item.MomentOfTruth?.Touchpoint.Value,
            Confirmed = item.MomentOfTruth?.IsConfirmed,
            RecoveryPlan = item.MomentOfTruth?.RecoveryPlan,
            Extensions = WireExtensions.Raw(item.Extensions),
        },
        item);

    private static WireMilestoneItem MilestoneOf(JourneyItem item) => Said(
        item.Milestone is { } milestone ? OfferingWire.Filled(new WireMilestoneItem(), milestone) : new WireMilestoneItem { Extensions = WireExtensions.Raw(item.Extensions) }, item);

    private static T Said<T>(T wire, JourneyItem item)
        where T : IWireItem
    {
        wire.Text = item.Text;
        wire.Planned = item.IsPlanned ? true : null;
        wire.DerivedFrom = JourneyWire.ToWire(item.DerivedFrom);
        return wire;
    }
}
