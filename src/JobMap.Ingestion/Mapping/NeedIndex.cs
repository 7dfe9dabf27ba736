namespace JobMap.Ingestion.Mapping;

/// <summary>The outcomes and jobs of a map by id and by statement.</summary>
internal sealed class NeedIndex
{
    /// <summary>A statement of one word is found only where it is the whole text.</summary>
    private const int FewestWords = 2;

    private const int LongestText = 2000;

    private readonly Dictionary<string, NeedId> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NeedId>> _folded = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<NeedId>> _statements = new(StringComparer.Ordinal);

    public NeedIndex(UniversalJobMap map)
    {
        foreach (Need need in map.Needs)
        {
            _ids[need.Id.Value] = need.Id;
            Add(_folded, need.Id.Value, need.Id);
            if (ItemText.Key(need.Statement) is { Length: > 0 } key)
            {
                Add(_statements, key, need.Id);
            }
        }
    }

    /// <summary>The need of an id, to the letter, or in another case where only one is meant.</summary>
    public NeedId? ById(string id) =>
        _ids.TryGetValue(id, out NeedId need) ? need
        : _folded.TryGetValue(id, out List<NeedId>? needs) && needs.Count == 1 ? needs[0] : null;

    /// <summary>The needs whose statement the text is; more than one where the map has the statement twice.</summary>
    public IReadOnlyList<NeedId> ByText(string key) => _statements.TryGetValue(key, out List<NeedId>? needs) ? needs : [];

    /// <summary>The needs whose statements a longer text ends or begins with, the longest on each side, and what is left of the text.</summary>
    public (IReadOnlyList<NeedId> Needs, string Remainder) Within(string key)
    {
        if (key.Length > LongestText)
        {
            return ([], key);
        }

        int[] spaces = [.. Enumerable.Range(0, key.Length).Where(i => key[i] == ' ')];
        (IReadOnlyList<NeedId> last, string restBefore) = ([], key);
        for (int i = 0; i < spaces.Length - (FewestWords - 2) && last.Count == 0; i++)
        {
            (last, restBefore) = (spaces.Length - i >= FewestWords ? ByText(key[(spaces[i] + 1)..].Trim(' ', '"', '\'', '[', ']')) : [], key[..spaces[i]]);
        }

        (IReadOnlyList<NeedId> first, string restBehind) = ([], key);
        for (int i = spaces.Length - 1; i >= FewestWords - 1 && first.Count == 0; i--)
        {
            (first, restBehind) = (ByText(key[..spaces[i]].Trim(' ', '"', '\'', '.', ',', ':', ';', '?', '!', '-', '[', ']')), key[spaces[i]..]);
        }

        return last.Count == 0 ? (first, first.Count == 0 ? key : restBehind) : ([.. last.Union(first)], restBefore);
    }

    /// <summary>The ids and statements that are nearly what was written, at most one edit in six letters away; for messages alone.</summary>
    public string? Near(string written)
    {
        string? id = Nearest(written, _ids.Keys);
        if (id is not null)
        {
            return id;
        }

        return ItemText.Key(written) is { Length: > 5 and < 400 } key && Nearest(key, _statements.Keys) is { } statement ? _statements[statement][0].Value : null;
    }

    private static string? Nearest(string written, IEnumerable<string> known)
    {
        (string? nearest, int least) = (null, int.MaxValue);
        foreach (string candidate in known)
        {
            int most = Math.Max(1, Math.Max(candidate.Length, written.Length) / 6);
            if (Math.Abs(candidate.Length - written.Length) <= most && EditDistance.Of(written, candidate) is int distance && distance <= most && distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    private static void Add(Dictionary<string, List<NeedId>> index, string key, NeedId need)
    {
        if (!index.TryGetValue(key, out List<NeedId>? needs))
        {
            index.Add(key, needs = []);
        }

        needs.Add(need);
    }
}
