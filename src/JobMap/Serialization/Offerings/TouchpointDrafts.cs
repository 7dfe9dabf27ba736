using JobMap.Journeys;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Offerings;

/// <summary>From the wire to touchpoints and what was observed at them.</summary>
internal sealed class TouchpointDrafts(DraftReading reading)
{
    public const string ChannelRule = "a name of one line, up to 200 characters";

    private const string Scales = "a scale such as valence -2..2";

    private static readonly TouchpointId Unknown = TouchpointId.Parse("unknown");

    public Touchpoint? Of(WireTouchpoint wire, string path) => Of(wire, reading.Value<TouchpointId>(TouchpointId.TryParse, wire.Id, $"{path}.id"), reading.Text(wire.Name, $"{path}.name"), path);

    /// <summary>The touchpoint of an id and a name that were found already; null where one of them was not.</summary>
    public Touchpoint? Of(WireTouchpoint wire, TouchpointId? id, string? name, string path)
    {
        Touchpoint touchpoint = new(id ?? Unknown, name ?? Unknown.Value)
        {
            Channel = reading.OptionalValue<ChannelId>(ChannelId.TryParse, wire.Channel, $"{path}.channel", ChannelRule),
            Kind = reading.OptionalName(WireNames.TouchpointKinds, wire.Kind, $"{path}.kind"),
            Serves = reading.Values<MapElementId>(MapElementId.TryParse, wire.Serves, $"{path}.serves"),
            Stage = reading.OptionalValue<StageId>(StageId.TryParse, wire.Stage, $"{path}.stage"),
            Status = reading.OptionalName(WireNames.Statuses, wire.Status, $"{path}.status") ?? OfferingStatus.Existing,
            Actions = reading.Texts(wire.Actions, $"{path}.actions"),
            Motivations = reading.Texts(wire.Motivations, $"{path}.motivations"),
            Questions = reading.Texts(wire.Questions, $"{path}.questions"),
            Barriers = reading.Texts(wire.Barriers, $"{path}.barriers"),
            Reactions = reading.Each(wire.Reactions, $"{path}.reactions", "a reaction", Of),
            Frontstage = reading.Texts(wire.Frontstage, $"{path}.frontstage"),
            Backstage = reading.Texts(wire.Backstage, $"{path}.backstage"),
            Support = reading.Texts(wire.Support, $"{path}.support"),
            Evidence = reading.Texts(wire.Evidence, $"{path}.evidence"),
            Features = reading.Values<FeatureId>(FeatureId.TryParse, wire.Features, $"{path}.features"),
            Owner = reading.OptionalText(wire.Owner, $"{path}.owner"),
            IsMomentOfTruth = wire.MomentOfTruth,
            RecoveryPlan = reading.OptionalText(wire.RecoveryPlan, $"{path}.recoveryPlan"),
            Extensions = reading.Kept(wire),
        };
        return id is null || name is null ? null : touchpoint;
    }

    private ObservedReaction? Of(WireReaction wire, string path)
    {
        string? note = reading.OptionalText(wire.Note, $"{path}.note");
        long observations = reading.Count(wire.Observations, 1, $"{path}.observations");
        ExtensionMembers extensions = reading.Kept(wire);
        if (!EmotionScale.TryParse(wire.Scale, out EmotionScale? scale))
        {
            reading.Faults.Add($"{path}.scale", Scales, DraftReading.Shown(wire.Scale));
            return null;
        }

        if (wire.Value >= scale.Minimum && wire.Value <= scale.Maximum)
        {
            return new ObservedReaction(scale, wire.Value.Value, observations) { Note = note, Extensions = extensions };
        }

        reading.Faults.Add($"{path}.value", $"on the scale {scale}", wire.Value is { } value ? FormattableString.Invariant($"{value}") : "missing");
        return null;
    }
}
