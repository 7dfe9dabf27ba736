namespace JobMap;

/// <summary>Makes changes to the parts of a map. Every part that changes must be as the changes say it was.</summary>
internal sealed class MapPatch
{
    private readonly Dictionary<MapContainer, List<MapElement>> _lists;
    private readonly Dictionary<(JobMapChangeSubject Subject, string Key), MapElement> _elements;
    private readonly Dictionary<(JobMapChangeSubject Subject, string Key), MapContainer> _homes;
    private readonly HashSet<(JobMapChangeSubject Subject, string Key)> _taken = [];
    private readonly Dictionary<MapContainer, List<(int Index, (JobMapChangeSubject Subject, string Key) Identity)>> _inserts = [];
    private readonly string _whole;
    private readonly string _argument;

    /// <param name="map">The map to change; an exception names it as the argument that does not fit.</param>
    /// <param name="whole">The map in words, where it is one within another.</param>
    public MapPatch(UniversalJobMap map, string whole = "the map")
    {
        _whole = whole;
        _argument = nameof(map);
        _lists = MapElements.Of(map.Content).ToDictionary(list => list.Container, list => list.Items);
        _elements = _lists.Values.SelectMany(items => items).ToDictionary(item => item.Identity);
        _homes = _lists.SelectMany(list => list.Value.Select(item => (item.Identity, list.Key))).ToDictionary(entry => entry.Identity, entry => entry.Key);
    }

    public UniversalJobMap Apply(IEnumerable<JobMapChange> changes)
    {
        foreach (JobMapChange change in changes)
        {
            Apply(change, (change.Subject, change.Id));
        }

        Dictionary<MapContainer, List<MapElement>> lists = _lists.Keys.Union(_inserts.Keys).ToDictionary(container => container, Merged);
        if (lists.FirstOrDefault(list => list.Value.Count > 0 && list.Key.Owner != JobMapChangeSubject.Map && !_elements.ContainsKey((list.Key.Owner, list.Key.OwnerId))) is { Value: { } orphans } list)
        {
            throw Misfit($"{list.Key} is not there, but has '{orphans[0].Key}'");
        }

        JobMapContent content = new MapElementsAssembly(lists).Content();
        return JobMapRules.Check(content) is [var broken, ..] ? throw Misfit(broken.Message.TrimEnd('.')) : new UniversalJobMap(content);
    }

    private ArgumentException Misfit(string reason) => new($"The diff does not fit {_whole}: {reason}.", _argument);

    private void Apply(JobMapChange change, (JobMapChangeSubject Subject, string Key) identity)
    {
        if (change.Kind == JobMapChangeKind.Added)
        {
            if (!_elements.TryAdd(identity, (MapElement)change.New!))
            {
                throw Misfit($"{change.Part} is there already");
            }

            Insert(change.To!, identity);
            return;
        }

        if (!_elements.TryGetValue(identity, out MapElement? element))
        {
            throw Misfit($"{change.Part} is not there");
        }

        switch (change.Kind)
        {
            case JobMapChangeKind.Removed or JobMapChangeKind.Moved when _homes[identity] != change.From!.Container:
                throw Misfit($"{change.Part} does not stand in {change.From.Container}");
            case JobMapChangeKind.Removed when element.Equals(change.Old):
                _taken.Add(identity);
                _elements.Remove(identity);
                break;
            case JobMapChangeKind.Moved:
                _taken.Add(identity);
                Insert(change.To!, identity);
                break;
            case JobMapChangeKind.Reworded or JobMapChangeKind.Changed:
                int member = MapMembers.Of(change.Subject).TakeWhile(name => name != change.Member).Count();
                _elements[identity] = element.With(member, Edited(change, element.Members[member]));
                break;
            default:
                throw Misfit($"{change.Part} is not what it was");
        }
    }

    private object? Edited(JobMapChange change, object? value) => (change.New, value) switch
    {
        (UniversalJobMapDiff diff, UniversalJobMap map) => new MapPatch(map, $"the map of {change.Part}").Apply(diff.Changes),
        (not UniversalJobMapDiff, _) when Equals(value, change.Old) => change.New,
        _ => throw Misfit($"the member {change.Member} of {change.Part} is not \"{change.Before ?? "none"}\" but \"{MapMembers.TextOf(value) ?? "none"}\""),
    };

    private void Insert(MapPlace place, (JobMapChangeSubject Subject, string Key) identity)
    {
        if (!_inserts.TryGetValue(place.Container, out List<(int Index, (JobMapChangeSubject Subject, string Key) Identity)>? list))
        {
            _inserts.Add(place.Container, list = []);
        }

        list.Add((place.Index, identity));
    }

    /// <summary>What stays keeps its order; what comes in takes the places it is to have.</summary>
    private List<MapElement> Merged(MapContainer container)
    {
        Queue<MapElement> rest = new((_lists.GetValueOrDefault(container) ?? []).Where(item => !_taken.Contains(item.Identity)));
        List<MapElement> merged = [];
        foreach ((int index, (JobMapChangeSubject Subject, string Key) identity) in (_inserts.GetValueOrDefault(container) ?? []).OrderBy(insert => insert.Index))
        {
            while (merged.Count < index && rest.TryDequeue(out MapElement? stays))
            {
                merged.Add(_elements[stays.Identity]);
            }

            if (merged.Count != index)
            {
                throw Misfit($"there is no place {new MapPlace(container, index)}");
            }

            merged.Add(_elements[identity]);
        }

        merged.AddRange(rest.Select(stays => _elements[stays.Identity]));
        return merged;
    }
}
