using JobMap.Internals;
using JobMap.Journeys;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Offerings;

namespace JobMap.Serialization.Journeys;

/// <summary>
/// The touchpoints of a journey document. One without an id takes that of its only source, or one made from its name. One that stands in several
/// stages is written out in one of them at least; elsewhere its id and name are enough.
/// </summary>
internal sealed class JourneyTouchpoints(DraftReading reading)
{
    private readonly TouchpointDrafts _drafts = new(reading);
    private readonly Dictionary<WireTouchpoint, Touchpoint> _read = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TouchpointId, (Touchpoint Touchpoint, string Path)> _whole = [];
    private readonly Dictionary<string, TouchpointId> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Reads them all.</summary>
    public void Read(WireJourney journey)
    {
        List<(WireTouchpoint Wire, string? Id, string? Name, string Path)> all = [.. Of(journey)];
        _taken.UnionWith(all.Select(entry => entry.Id).OfType<string>());
        foreach ((WireTouchpoint wire, string? id, string? name, string path) in all)
        {
            string? named = reading.Text(name, $"{path}.name");
            TouchpointId? given = id is null && named is not null ? Made(named) : reading.Value<TouchpointId>(TouchpointId.TryParse, id, $"{path}.id");
            if (_drafts.Of(wire, given, named, path) is { } touchpoint)
            {
                Add(wire, touchpoint, path);
            }
        }
    }

    /// <summary>The touchpoint of an entry of the document; null where it was at fault.</summary>
    public Touchpoint? Find(WireTouchpoint wire) => _read.TryGetValue(wire, out Touchpoint? touchpoint) ? Find(touchpoint.Id) : null;

    public Touchpoint? Find(TouchpointId id) => _whole.TryGetValue(id, out (Touchpoint Touchpoint, string Path) entry) ? entry.Touchpoint : null;

    public Touchpoint? FindByName(string name) => _whole.Values.Select(entry => entry.Touchpoint).FirstOrDefault(touchpoint => touchpoint.Name == name);

    private static IEnumerable<(WireTouchpoint Wire, string? Id, string? Name, string Path)> Of(WireJourney journey)
    {
        for (int s = 0; s < journey.Stages?.Count; s++)
        {
            for (int t = 0; t < journey.Stages[s]?.Lanes?.Touchpoints?.Count; t++)
            {
                if (journey.Stages[s]!.Lanes!.Touchpoints![t] is { } item)
                {
                    yield return (item, item.Id ?? SourceOf(item.DerivedFrom), item.Name ?? item.Text, FormattableString.Invariant($"$.stages[{s}].lanes.touchpoints[{t}]"));
                }
            }
        }

        for (int u = 0; u < journey.Unplaced?.Count; u++)
        {
            if (journey.Unplaced[u] is { Touchpoint: { } touchpoint } item)
            {
                yield return (touchpoint, touchpoint.Id ?? item.Id, touchpoint.Name ?? item.Name, FormattableString.Invariant($"$.unplaced[{u}].touchpoint"));
            }
        }
    }

    private static string? SourceOf(WireDerivedFrom? wire) =>
        wire is { Sources: [{ } id] } && wire.SourceKinds is null or [null] or ["touchpoint"] && TouchpointId.TryParse(id, out _) ? id : null;

    private TouchpointId Made(string name)
    {
        if (!_named.TryGetValue(name, out TouchpointId id))
        {
            string made = Slug.Unique(Slug.FromText(name, "touchpoint"), _taken);
            _taken.Add(made);
            _named.Add(name, id = TouchpointId.Parse(made));
        }

        return id;
    }

    private void Add(WireTouchpoint wire, Touchpoint touchpoint, string path)
    {
        _read.Add(wire, touchpoint);
        if (!_whole.TryGetValue(touchpoint.Id, out (Touchpoint Touchpoint, string Path) known) || IsBare(known.Touchpoint))
        {
            _whole[touchpoint.Id] = (touchpoint, path);
        }
        else if (!IsBare(touchpoint) && touchpoint != known.Touchpoint)
        {
            reading.Faults.Add($"{path}.id", $"an id of its own, or the same touchpoint as {known.Path}", $"'{touchpoint.Id}', with other members");
        }
    }

    private static bool IsBare(Touchpoint touchpoint) => touchpoint == new Touchpoint(touchpoint.Id, touchpoint.Name);
}
