using JobMap.Internals;
using JobMap.Journeys;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Offerings;

namespace JobMap.Serialization.Journeys;

/// <summary>From the wire to the items of the lanes. People write items by hand, so whatever follows from the rest may be left out.</summary>
internal sealed class ItemDrafts(DraftReading reading, SourceDrafts sources, JourneyTouchpoints touchpoints)
{
    private readonly OfferingDrafts _parts = new(reading);

    public JourneyItem? Of(WireItem wire, JourneyLane lane, string path) =>
        Of(wire, wire.Text, lane, null, path) is { } item ? item with { Extensions = reading.Kept(wire) } : null;

    public JourneyItem? Of(WireTouchpointItem wire, string path)
    {
        Touchpoint? touchpoint = touchpoints.Find(wire);
        return touchpoint is null || Of(wire, wire.Text ?? touchpoint.Name, JourneyLane.Touchpoints, JourneySource.Of(touchpoint.Id), path) is not { } item ? null
            : item with { Touchpoint = touchpoint, IsPlanned = item.IsPlanned || touchpoint.Status == OfferingStatus.Planned };
    }

    public JourneyItem? Of(WireMomentItem wire, string path)
    {
        TouchpointId? id = reading.OptionalValue<TouchpointId>(TouchpointId.TryParse, wire.Touchpoint, $"{path}.touchpoint") ?? NamedBy(wire);
        string? plan = reading.OptionalText(wire.RecoveryPlan, $"{path}.recoveryPlan");
        ExtensionMembers extensions = reading.Kept(wire);
        if (Of(wire, wire.Text, JourneyLane.MomentsOfTruth, id is { } own ? JourneySource.Of(own) : null, path) is not { } item || id is null)
        {
            return null;
        }

        MomentOfTruth moment = new(id.Value) { IsConfirmed = wire.Confirmed ?? item.DerivedFrom.Rule == JourneyRules.Given, RecoveryPlan = plan ?? touchpoints.Find(id.Value)?.RecoveryPlan };
        return item with { MomentOfTruth = moment, Extensions = extensions };
    }

    /// <summary>A milestone, or a mere item where it says neither id nor anything else of one.</summary>
    public JourneyItem? Of(WireMilestoneItem wire, JourneyLane lane, string path)
    {
        string? text = wire.Text ?? wire.Name;
        if (wire is { Id: null, Name: null, Kind: null, Stage: null, Leap: null, Reached: null })
        {
            return Of(wire, text, lane, null, path) is { } bare ? bare with { Extensions = reading.Kept(wire) } : null;
        }

        MilestoneId? id = reading.Value<MilestoneId>(MilestoneId.TryParse, wire.Id ?? Made(wire.Name ?? wire.Text, "milestone"), $"{path}.id");
        Milestone? milestone = _parts.Of(wire, id, reading.Text(wire.Name ?? wire.Text, $"{path}.name"), path);
        return milestone is not null && Of(wire, text, lane, JourneySource.Of(milestone.Id), path) is { } item ? item with { Milestone = milestone } : null;
    }

    /// <summary>An indicator, or a mere item where it says neither id nor anything else of one.</summary>
    public JourneyItem? Of(WireKpiItem wire, string path)
    {
        string? text = wire.Text ?? wire.Name;
        if (wire is { Id: null, Name: null, Kind: null, Target: null, Stage: null, Milestone: null, Touchpoint: null, Measurements: null })
        {
            return Of(wire, text, JourneyLane.Kpis, null, path) is { } bare ? bare with { Extensions = reading.Kept(wire) } : null;
        }

        KpiId? id = reading.Value<KpiId>(KpiId.TryParse, wire.Id ?? Made(wire.Name ?? wire.Text, "kpi"), $"{path}.id");
        Kpi? kpi = _parts.Of(wire, id, reading.Text(wire.Name ?? wire.Text, $"{path}.name"), path);
        return kpi is not null && Of(wire, text, JourneyLane.Kpis, JourneySource.Of(kpi.Id), path) is { } item ? item with { Kpi = kpi } : null;
    }

    private static string? Made(string? name, string fallback) => string.IsNullOrWhiteSpace(name) ? null : Slug.FromText(name, fallback);

    private JourneyItem? Of(IWireItem wire, string? said, JourneyLane lane, JourneySource? own, string path)
    {
        string? text = reading.Text(said, $"{path}.text");
        DerivedFrom derived = sources.Of(wire.DerivedFrom, lane, own, path);
        return text is null ? null : new JourneyItem(text, derived) { IsPlanned = wire.Planned ?? false };
    }

    /// <summary>The touchpoint of a moment that names none: its first source, or that of the name it has, or one of that name that the journey does not have.</summary>
    private TouchpointId? NamedBy(WireMomentItem wire) =>
        wire.DerivedFrom is { Sources: [{ } source, ..] } && TouchpointId.TryParse(source, out TouchpointId id) ? id
            : string.IsNullOrWhiteSpace(wire.Text) ? null : touchpoints.FindByName(wire.Text)?.Id ?? TouchpointId.Parse(Slug.FromText(wire.Text, "moment"));
}
