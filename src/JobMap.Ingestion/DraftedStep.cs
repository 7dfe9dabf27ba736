namespace JobMap.Ingestion;

/// <summary>A step or sub-step as it was drafted, and the line that first names it. The kind of a sub-step is that of its step.</summary>
internal sealed class DraftedStep(UniversalStep kind, string name, string? id, long line)
{
    private readonly Dictionary<(UniversalStep Kind, string Name, string Id), DraftedStep> _places = [];

    public UniversalStep Kind => kind;

    public string Name => name;

    public string? Id { get; private set; } = id;

    public long Line => line;

    public List<DraftedOutcome> Outcomes { get; } = [];

    public List<DraftedStep> Parts { get; } = [];

    /// <summary>
    /// The part of this kind, name and id, made where it is not there yet. Without an id it is the first of the kind and name; an id given later
    /// than the name is taken over.
    /// </summary>
    public DraftedStep Part(UniversalStep partKind, string partName, string partId, long partLine)
    {
        if (_places.TryGetValue((partKind, partName, partId), out DraftedStep? part))
        {
            return part;
        }

        if (_places.TryGetValue((partKind, partName, ""), out DraftedStep? first) && first.Id is null)
        {
            first.Id = partId;
            _places.Add((partKind, partName, partId), first);
            return first;
        }

        part = Add(new DraftedStep(partKind, partName, partId.Length > 0 ? partId : null, partLine));
        _places.TryAdd((partKind, partName, partId), part);
        _places.TryAdd((partKind, partName, ""), part);
        return part;
    }

    /// <summary>Adds a part, whether or not there is one of the same name.</summary>
    public DraftedStep Add(DraftedStep part)
    {
        Parts.Add(part);
        return part;
    }
}
