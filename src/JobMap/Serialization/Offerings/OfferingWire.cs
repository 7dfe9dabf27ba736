using JobMap.Journeys;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Offerings;

/// <summary>From an offering and its parts to their document. What is empty or not said is left out.</summary>
internal static class OfferingWire
{
    public static WireOffering ToWire(Offering offering) => new(DocumentKind.Offering)
    {
        Solution = offering.Solution.Value,
        Channels = Listed(offering.Channels, channel => new WireChannel
        {
            Name = channel.Id.Value,
            Kind = channel.Kind is { } kind ? WireNames.TouchpointKinds.NameOf(kind) : null,
            Description = channel.Description,
            Extensions = WireExtensions.Raw(channel.Extensions),
        }),
        Touchpoints = Listed(offering.Touchpoints, touchpoint => Filled(new WireTouchpoint(), touchpoint)),
        Features = Listed(offering.Features, ToWire),
        Milestones = Listed(offering.Milestones, milestone => Filled(new WireMilestone(), milestone)),
        Kpis = Listed(offering.Kpis, kpi => Filled(new WireKpi(), kpi)),
        Extensions = WireExtensions.Raw(offering.Extensions),
    };

    public static WireFeature ToWire(Feature feature) => new()
    {
        Id = feature.Id.Value,
        Name = feature.Name,
        Serves = Texts(feature.Serves),
        Milestones = Texts(feature.Milestones),
        Requires = Texts(feature.Requires),
        Status = WireNames.Statuses.NameUnless(OfferingStatus.Existing, feature.Status),
        Extensions = WireExtensions.Raw(feature.Extensions),
    };

    public static T Filled<T>(T wire, Touchpoint touchpoint)
        where T : WireTouchpoint
    {
        wire.Id = touchpoint.Id.Value;
        wire.Name = touchpoint.Name;
        wire.Channel = touchpoint.Channel?.Value;
        wire.Kind = touchpoint.Kind is { } kind ? WireNames.TouchpointKinds.NameOf(kind) : null;
        wire.Serves = Texts(touchpoint.Serves);
        wire.Stage = touchpoint.Stage?.Value;
        wire.Status = WireNames.Statuses.NameUnless(OfferingStatus.Existing, touchpoint.Status);
        wire.Actions = Texts(touchpoint.Actions);
        wire.Motivations = Texts(touchpoint.Motivations);
        wire.Questions = Texts(touchpoint.Questions);
        wire.Barriers = Texts(touchpoint.Barriers);
        wire.Reactions = Listed(touchpoint.Reactions, reaction => new WireReaction
        {
            Scale = reaction.Scale.ToString(),
            Value = reaction.Value,
            Observations = reaction.Observations,
            Note = reaction.Note,
            Extensions = WireExtensions.Raw(reaction.Extensions),
        });
        wire.Frontstage = Texts(touchpoint.Frontstage);
        wire.Backstage = Texts(touchpoint.Backstage);
        wire.Support = Texts(touchpoint.Support);
        wire.Evidence = Texts(touchpoint.Evidence);
        wire.Features = Texts(touchpoint.Features);
        wire.Owner = touchpoint.Owner;
        wire.MomentOfTruth = touchpoint.IsMomentOfTruth;
        wire.RecoveryPlan = touchpoint.RecoveryPlan;
        wire.Extensions = WireExtensions.Raw(touchpoint.Extensions);
        return wire;
    }

    public static T Filled<T>(T wire, Milestone milestone)
        where T : WireMilestone
    {
        wire.Id = milestone.Id.Value;
        wire.Name = milestone.Name;
        wire.Kind = WireNames.MilestoneKinds.NameUnless(MilestoneKind.Other, milestone.Kind);
        wire.Stage = milestone.Stage?.Value;
        wire.Leap = milestone.Leap is { } leap ? WireNames.Leaps.NameOf(leap) : null;
        wire.Reached = milestone.Reached;
        wire.Extensions = WireExtensions.Raw(milestone.Extensions);
        return wire;
    }

    public static T Filled<T>(T wire, Kpi kpi)
        where T : WireKpi
    {
        wire.Id = kpi.Id.Value;
        wire.Name = kpi.Name;
        wire.Kind = WireNames.KpiKinds.NameOf(kpi.Kind);
        wire.Target = kpi.Target;
        wire.Stage = kpi.Stage?.Value;
        wire.Milestone = kpi.Milestone?.Value;
        wire.Touchpoint = kpi.Touchpoint?.Value;
        wire.Measurements = Listed(kpi.Measurements, MeasurementWire.ToWire);
        wire.Extensions = WireExtensions.Raw(kpi.Extensions);
        return wire;
    }

    /// <summary>The items on the wire; null, so left out, where there are none.</summary>
    public static List<TWire?>? Listed<T, TWire>(IReadOnlyList<T> items, Func<T, TWire> wire)
        where TWire : class => items.Count == 0 ? null : [.. items.Select(wire)];

    /// <summary>Ids and texts; null, so left out, where there are none.</summary>
    public static List<string?>? Texts<T>(IReadOnlyList<T> items)
        where T : notnull => items.Count == 0 ? null : [.. items.Select(item => item.ToString())];
}
