using JobMap.Internals;
using JobMap.Journeys;
using JobMap.Journeys.Authoring;
using JobMap.Opportunity;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Journeys;

/// <summary>From the wire to stages with their lanes.</summary>
internal sealed class StageDrafts(DraftReading reading, JourneyTouchpoints touchpoints, IReadOnlySet<string> given)
{
    /// <summary>What rounding may add to a derived emotion at an end of its scale.</summary>
    private const double Tolerance = 1e-9;

    private readonly HashSet<string> _taken = [.. given];
    private readonly SourceDrafts _sources = new(reading);
    private readonly ItemDrafts _items = new(reading, new SourceDrafts(reading), touchpoints);

    public JourneyStage? Of(WireStage wire, string path)
    {
        string? name = reading.Text(wire.Name, $"{path}.name");
        StageId? id = reading.Value<StageId>(StageId.TryParse, wire.Id ?? (name is null ? "stage" : Made(name)), $"{path}.id");
        List<JourneySource> hosts = _sources.Sources(wire.Hosts, wire.HostKinds, $"{path}.hosts", $"{path}.hostKinds", _ => JourneySourceKind.Step);
        ValueList<HostingRationale> rationales = new(reading.Each<WireHostingRationale, HostingRationale>(
            wire.HostingRationales, $"{path}.hostingRationales", "why steps stand here", (rationale, at) => Of(rationale, hosts, at)));
        CoreJobSide? side = reading.OptionalName(WireNames.Sides, wire.Side, $"{path}.side");
        Dictionary<JourneyLane, IReadOnlyList<JourneyItem>> lanes = [];
        foreach (JourneyLane lane in Enum.GetValues<JourneyLane>())
        {
            ValueList<JourneyItem> items = new(ItemsOf(wire.Lanes ?? new WireLanes(), lane, $"{path}.lanes.{WireNames.Lanes.NameOf(lane)}"));
            if (items.Count > 0)
            {
                lanes.Add(lane, items);
            }
        }

        List<EmptyLane> empty = EmptyLanesOf(wire, lanes, $"{path}.emptyLanes");
        StageEmotion? emotion = wire.Emotion is null ? null : Of(wire.Emotion, $"{path}.emotion");
        string? reason = reading.OptionalText(wire.EmotionReason, $"{path}.emotionReason");
        if (wire.Emotion is not null && reason is not null)
        {
            reading.Faults.Add($"{path}.emotionReason", "left out, since there is an emotion", "there");
        }

        ExtensionMembers extensions = reading.Kept(wire);
        return id is null || name is null ? null : new JourneyStage(id.Value, name, hosts, lanes, empty, emotion, emotion is null ? reason ?? DrawnJourney.NotSaid : null)
        {
            HostingRationales = rationales,
            Side = side ?? CoreJobSide.Offering,
            Extensions = extensions,
        };
    }

    private HostingRationale? Of(WireHostingRationale wire, List<JourneySource> hosts, string path)
    {
        List<StepId> steps = reading.Values<StepId>(StepId.TryParse, wire.Steps, $"{path}.steps");
        if (wire.Steps is null or [])
        {
            reading.Faults.Missing($"{path}.steps", "a list of at least one step");
        }

        foreach (StepId step in steps.Where(step => !hosts.Contains(JourneySource.Of(step))))
        {
            reading.Faults.Add($"{path}.steps", "steps that the stage hosts", $"'{step}'");
        }

        return reading.Text(wire.Rationale, $"{path}.rationale") is { } text ? new HostingRationale(steps, text) : null;
    }

    private string Made(string name)
    {
        string made = Slug.Unique(Slug.FromText(name, "stage"), _taken);
        _taken.Add(made);
        return made;
    }

    private List<JourneyItem> ItemsOf(WireLanes wire, JourneyLane lane, string path) => lane switch
    {
        JourneyLane.Touchpoints => reading.Each<WireTouchpointItem, JourneyItem>(wire.Touchpoints, path, "a touchpoint", _items.Of),
        JourneyLane.MomentsOfTruth => reading.Each<WireMomentItem, JourneyItem>(wire.MomentsOfTruth, path, "a moment of truth", _items.Of),
        JourneyLane.Milestones => reading.Each<WireMilestoneItem, JourneyItem>(wire.Milestones, path, "a milestone", (item, at) => _items.Of(item, lane, at)),
        JourneyLane.LeapsOfFaith => reading.Each<WireMilestoneItem, JourneyItem>(wire.LeapsOfFaith, path, "a leap of faith", (item, at) => _items.Of(item, lane, at)),
        JourneyLane.Kpis => reading.Each<WireKpiItem, JourneyItem>(wire.Kpis, path, "an indicator", _items.Of),
        _ => reading.Each<WireItem, JourneyItem>(PlainOf(wire, lane), path, "an item", (item, at) => _items.Of(item, lane, at)),
    };

    private static List<WireItem?>? PlainOf(WireLanes wire, JourneyLane lane) => lane switch
    {
        JourneyLane.Actions => wire.Actions,
        JourneyLane.Goals => wire.Goals,
        JourneyLane.Questions => wire.Questions,
        JourneyLane.Motivations => wire.Motivations,
        JourneyLane.Barriers => wire.Barriers,
        JourneyLane.Pains => wire.Pains,
        JourneyLane.Gains => wire.Gains,
        JourneyLane.Opportunities => wire.Opportunities,
        JourneyLane.Overserved => wire.Overserved,
        JourneyLane.Frontstage => wire.Frontstage,
        JourneyLane.Backstage => wire.Backstage,
        JourneyLane.Support => wire.Support,
        _ => wire.Evidence,
    };

    /// <summary>A reason for each lane without items, in the order of the lanes, be it given or not.</summary>
    private List<EmptyLane> EmptyLanesOf(WireStage wire, Dictionary<JourneyLane, IReadOnlyList<JourneyItem>> lanes, string path)
    {
        Dictionary<JourneyLane, string> reasons = [];
        for (int i = 0; i < wire.EmptyLanes?.Count; i++)
        {
            string at = DraftReading.At(path, i);
            JourneyLane? lane = reading.Name(WireNames.Lanes, wire.EmptyLanes[i]?.Lane, $"{at}.lane");
            string? reason = reading.Text(wire.EmptyLanes[i]?.Reason, $"{at}.reason");
            if (lane is { } full && lanes.ContainsKey(full))
            {
                reading.Faults.Add($"{at}.lane", "a lane without items", $"'{WireNames.Lanes.NameOf(full)}', which has some");
            }
            else if (lane is { } known && reason is not null && !reasons.TryAdd(known, reason))
            {
                reading.Faults.Twice($"{at}.lane", $"'{WireNames.Lanes.NameOf(known)}'");
            }
        }

        return [.. Enum.GetValues<JourneyLane>().Where(lane => !lanes.ContainsKey(lane)).Select(lane => new EmptyLane(lane, reasons.GetValueOrDefault(lane, DrawnJourney.NotSaid)))];
    }

    private StageEmotion? Of(WireEmotion wire, string path)
    {
        ConfidenceInterval? interval = _sources.Interval(wire.Lower, wire.Upper, $"{path}.lower", $"{path}.upper");
        DerivedFrom derived = _sources.Of(wire.DerivedFrom, null, null, path);
        if (!EmotionScale.TryParse(wire.Scale, out EmotionScale? scale))
        {
            reading.Faults.Add($"{path}.scale", "a scale such as 0..10 or valence -2..2", DraftReading.Shown(wire.Scale));
            return null;
        }

        if (wire.Value >= scale.Minimum - Tolerance && wire.Value <= scale.Maximum + Tolerance)
        {
            return new StageEmotion(wire.Value.Value, scale, interval, derived);
        }

        reading.Faults.Add($"{path}.value", $"on the scale {scale}", wire.Value is { } value ? FormattableString.Invariant($"{value}") : "missing");
        return null;
    }
}
