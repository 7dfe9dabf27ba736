using JobMap.Internals;
using JobMap.Journeys.Auditing;
using JobMap.Journeys.Projection;

namespace JobMap.Journeys.Authoring;

/// <summary>Makes one stage of what its author said. Items are given, and stand in their lanes in the order of the calls.</summary>
internal sealed class StageAssembly(AuthoredStage stage, int place, AuthoredTouchpoints touchpoints, AuthoredIds ids, AuthoringFaults faults)
{
    private readonly Dictionary<JourneyLane, List<JourneyItem>> _lanes = [];
    private readonly Dictionary<JourneyLane, int> _places = [];

    public JourneyStage? Result(string? id)
    {
        List<JourneySource> hosts = [.. stage.Hosts.Select(HostOf).OfType<JourneySource>()];
        List<HostingRationale> rationales = [.. stage.Rationales.Select(RationaleOf)];
        foreach (AuthoredEntry entry in stage.Entries)
        {
            Add(entry);
        }

        if (id is null || !StageId.TryParse(id, out StageId known))
        {
            return null;
        }

        Dictionary<JourneyLane, IReadOnlyList<JourneyItem>> lanes = _lanes.ToDictionary(lane => lane.Key, lane => (IReadOnlyList<JourneyItem>)new ValueList<JourneyItem>(lane.Value));
        IEnumerable<EmptyLane> empty = Enum.GetValues<JourneyLane>().Where(lane => !lanes.ContainsKey(lane)).Select(lane => new EmptyLane(lane, DrawnJourney.NotSaid));
        return new JourneyStage(known, stage.Name, hosts, lanes, empty, stage.Emotion, stage.Emotion is null ? DrawnJourney.NotSaid : null)
        {
            HostingRationales = new ValueList<HostingRationale>(rationales),
            Side = stage.Side,
        };
    }

    private JourneySource? HostOf((JourneySourceKind Kind, string Id) host, int index)
    {
        if (MapElementId.TryParse(host.Id, out _))
        {
            return new JourneySource(host.Kind, host.Id);
        }

        faults.Id(host.Id, host.Kind == JourneySourceKind.Step ? "step" : "job", FormattableString.Invariant($"{JourneyPaths.OfStage(place)}.hosts[{index}]"));
        return null;
    }

    /// <summary>Steps that are no ids are said with the hosts.</summary>
    private HostingRationale RationaleOf((IReadOnlyList<string> Steps, string Text) rationale, int index)
    {
        faults.Text(rationale.Text, "The rationale", FormattableString.Invariant($"{JourneyPaths.OfStage(place)}.hostingRationales[{index}].rationale"));
        return new HostingRationale(rationale.Steps.Where(step => StepId.TryParse(step, out _)).Select(StepId.Parse), rationale.Text);
    }

    private void Add(AuthoredEntry entry)
    {
        switch (entry)
        {
            case AuthoredText text:
                Add(text, Next(text.Lane));
                break;
            case AuthoredMoment moment:
                Add(moment, Next(JourneyLane.MomentsOfTruth));
                break;
            case AuthoredPart<Touchpoint> { Value: { } named } when touchpoints.Find(named.Id.Value) is { } touchpoint:
                Add(touchpoint);
                break;
            case AuthoredPart<Milestone> part:
                Add(part, Next(JourneyLane.Milestones));
                break;
            case AuthoredPart<Kpi> part:
                Add(part, Next(JourneyLane.Kpis));
                break;
            default:
                break;
        }
    }

    private void Add(AuthoredText text, string path)
    {
        faults.Text(text.Text, "The text of the item", $"{path}.text");
        JourneySourceKind kind = GivenSources.KindOf(text.Lane);
        List<JourneySource> sources = [];
        for (int i = 0; i < text.Sources.Count; i++)
        {
            if (MapElementId.TryParse(text.Sources[i], out _))
            {
                sources.Add(new JourneySource(kind, text.Sources[i]));
            }
            else
            {
                faults.Id(text.Sources[i], EnumNames.NameOf(kind), FormattableString.Invariant($"{path}.derivedFrom.sources[{i}]"));
            }
        }

        Put(text.Lane, [new JourneyItem(text.Text, new DerivedFrom(JourneyRules.Given, sources))]);
    }

    private void Add(AuthoredMoment moment, string path)
    {
        faults.OptionalText(moment.RecoveryPlan, "The recovery plan", $"{path}.recoveryPlan");
        if (touchpoints.Find(moment.Touchpoint) is not { } touchpoint)
        {
            faults.Add($"The stage '{stage.Name}' declares '{moment.Touchpoint}' a moment of truth, which is no touchpoint of the journey.", $"{path}.touchpoint");
        }
        else if (string.IsNullOrWhiteSpace(moment.RecoveryPlan))
        {
            Put(JourneyLane.MomentsOfTruth, [GivenItems.Moment(touchpoint)]);
        }
        else
        {
            Put(JourneyLane.MomentsOfTruth, [GivenItems.Moment(touchpoint with { RecoveryPlan = moment.RecoveryPlan })]);
        }
    }

    /// <summary>A touchpoint brings its lanes along, as in a projection.</summary>
    private void Add(Touchpoint touchpoint)
    {
        Put(JourneyLane.Touchpoints, [GivenItems.Of(touchpoint)]);
        foreach (JourneyLane lane in TouchpointLanes.All)
        {
            JourneyItem[] items = [.. GivenItems.Of([touchpoint], one => TouchpointLanes.TextsOf(one, lane))];
            Put(lane, items);
            _places[lane] = _places.GetValueOrDefault(lane) + items.Length;
        }

        if (touchpoint.IsMomentOfTruth == true && ids.ClaimMoment(touchpoint.Id.Value))
        {
            Put(JourneyLane.MomentsOfTruth, [GivenItems.Moment(touchpoint)]);
            Next(JourneyLane.MomentsOfTruth);
        }
    }

    private void Add(AuthoredPart<Milestone> part, string path)
    {
        if (faults.Part(part, "milestone", path) is not { } milestone)
        {
            return;
        }

        ids.Claim(milestone.Id.Value, "milestone", path);
        Put(JourneyLane.Milestones, [GivenItems.Of(milestone, true)]);
        Put(JourneyLane.LeapsOfFaith, milestone.Leap is null ? [] : [GivenItems.Leap(milestone, true)]);
    }

    private void Add(AuthoredPart<Kpi> part, string path)
    {
        if (faults.Part(part, "indicator", path) is { } kpi)
        {
            ids.Claim(kpi.Id.Value, "indicator", path);
            Put(JourneyLane.Kpis, [GivenItems.Of(kpi)]);
        }
    }

    private void Put(JourneyLane lane, JourneyItem[] items)
    {
        if (items.Length > 0)
        {
            (_lanes.TryGetValue(lane, out List<JourneyItem>? all) ? all : _lanes[lane] = []).AddRange(items);
        }
    }

    /// <summary>The place of the next item of a lane, which is counted whether it is at fault or not.</summary>
    private string Next(JourneyLane lane)
    {
        int index = _places.GetValueOrDefault(lane);
        _places[lane] = index + 1;
        return JourneyPaths.OfItem(place, lane, index);
    }
}
