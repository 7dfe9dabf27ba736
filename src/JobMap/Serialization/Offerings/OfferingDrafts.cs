using JobMap.Journeys;
using JobMap.Serialization.Documents;
using JobMap.Surveys;

namespace JobMap.Serialization.Offerings;

/// <summary>From the wire to an offering and its parts, which journeys and templates have too.</summary>
internal sealed class OfferingDrafts(DraftReading reading)
{
    private static readonly MilestoneId UnknownMilestone = MilestoneId.Parse("unknown");

    private static readonly KpiId UnknownKpi = KpiId.Parse("unknown");

    public Offering? Of(WireOffering wire)
    {
        SolutionId? solution = reading.Value<SolutionId>(TryParseOne, wire.Solution, "$.solution", "the name of one solution");
        TouchpointDrafts touchpoints = new(reading);
        Offering offering = new(solution ?? SolutionId.Parse("unknown"))
        {
            Channels = reading.EachOnce(wire.Channels, "$.channels", "a channel", Of, channel => channel.Id.Value, "name"),
            Touchpoints = reading.EachOnce(wire.Touchpoints, "$.touchpoints", "a touchpoint", touchpoints.Of, touchpoint => touchpoint.Id.Value),
            Features = Features(wire.Features),
            Milestones = Milestones(wire.Milestones, "$.milestones"),
            Kpis = reading.EachOnce(wire.Kpis, "$.kpis", "an indicator", Of, kpi => kpi.Id.Value),
            Extensions = reading.Kept(wire),
        };
        return solution is null ? null : offering;
    }

    public List<Feature> Features(List<WireFeature?>? wires) => reading.EachOnce(wires, "$.features", "a feature", Of, feature => feature.Id.Value);

    public List<Milestone> Milestones(List<WireMilestone?>? wires, string path) => reading.EachOnce(wires, path, "a milestone", Of, milestone => milestone.Id.Value);

    public Milestone? Of(WireMilestone wire, string path) => Of(wire, reading.Value<MilestoneId>(MilestoneId.TryParse, wire.Id, $"{path}.id"), reading.Text(wire.Name, $"{path}.name"), path);

    /// <summary>The milestone of an id and a name that were found already; null where one of them was not.</summary>
    public Milestone? Of(WireMilestone wire, MilestoneId? id, string? name, string path)
    {
        Milestone milestone = new(id ?? UnknownMilestone, name ?? UnknownMilestone.Value)
        {
            Kind = reading.OptionalName(WireNames.MilestoneKinds, wire.Kind, $"{path}.kind") ?? MilestoneKind.Other,
            Stage = reading.OptionalValue<StageId>(StageId.TryParse, wire.Stage, $"{path}.stage"),
            Leap = reading.OptionalName(WireNames.Leaps, wire.Leap, $"{path}.leap"),
            Reached = wire.Reached is null ? null : reading.Count(wire.Reached, 0, $"{path}.reached"),
            Extensions = reading.Kept(wire),
        };
        return id is null || name is null ? null : milestone;
    }

    public Kpi? Of(WireKpi wire, string path) => Of(wire, reading.Value<KpiId>(KpiId.TryParse, wire.Id, $"{path}.id"), reading.Text(wire.Name, $"{path}.name"), path);

    /// <summary>The indicator of an id and a name that were found already; null where one of them was not, or its kind is not known.</summary>
    public Kpi? Of(WireKpi wire, KpiId? id, string? name, string path)
    {
        KpiKind? kind = reading.Name(WireNames.KpiKinds, wire.Kind, $"{path}.kind");
        MeasurementDrafts measurements = new(reading);
        Kpi kpi = new(id ?? UnknownKpi, name ?? UnknownKpi.Value, kind ?? default)
        {
            Target = reading.Number(wire.Target, $"{path}.target"),
            Stage = reading.OptionalValue<StageId>(StageId.TryParse, wire.Stage, $"{path}.stage"),
            Milestone = reading.OptionalValue<MilestoneId>(MilestoneId.TryParse, wire.Milestone, $"{path}.milestone"),
            Touchpoint = reading.OptionalValue<TouchpointId>(TouchpointId.TryParse, wire.Touchpoint, $"{path}.touchpoint"),
            Measurements = reading.Each(wire.Measurements, $"{path}.measurements", "a measurement", (WireMeasurement measurement, string at) => measurements.Of(measurement, kind, at)),
            Extensions = reading.Kept(wire),
        };
        return id is null || name is null || kind is null ? null : kpi;
    }

    private Channel? Of(WireChannel wire, string path)
    {
        ChannelId? id = reading.Value<ChannelId>(ChannelId.TryParse, wire.Name, $"{path}.name", TouchpointDrafts.ChannelRule);
        TouchpointKind? kind = reading.OptionalName(WireNames.TouchpointKinds, wire.Kind, $"{path}.kind");
        string? description = reading.OptionalText(wire.Description, $"{path}.description");
        ExtensionMembers extensions = reading.Kept(wire);
        return id is null ? null : new Channel(id.Value) { Kind = kind, Description = description, Extensions = extensions };
    }

    private Feature? Of(WireFeature wire, string path)
    {
        FeatureId? id = reading.Value<FeatureId>(FeatureId.TryParse, wire.Id, $"{path}.id");
        string? name = reading.Text(wire.Name, $"{path}.name");
        Feature feature = new(id ?? FeatureId.Parse("unknown"), name ?? "unknown")
        {
            Serves = reading.Values<MapElementId>(MapElementId.TryParse, wire.Serves, $"{path}.serves"),
            Milestones = reading.Values<MilestoneId>(MilestoneId.TryParse, wire.Milestones, $"{path}.milestones"),
            Requires = reading.Values<FeatureId>(FeatureId.TryParse, wire.Requires, $"{path}.requires"),
            Status = reading.OptionalName(WireNames.Statuses, wire.Status, $"{path}.status") ?? OfferingStatus.Existing,
            Extensions = reading.Kept(wire),
        };
        return id is null || name is null ? null : feature;
    }

    /// <summary>An offering is of one solution, not of several.</summary>
    private static bool TryParseOne(string? text, out SolutionId id) => SolutionId.TryParse(text, out id) && id != SolutionId.Mixed;
}
