using System.Text.Json;

namespace JobMap.Serialization.Documents;

/// <summary>Where the members of a document stand in its text, found by one walk that skips what nobody asked for.</summary>
internal static class JsonPositions
{
    private const int HighestDepth = 1024;

    /// <summary>
    /// The line and the column, both 1-based and the latter in bytes, of each path such as <c>$.steps[2].name</c>: those of its value, or,
    /// where the member is absent, of the nearest object or array around it. Where the text is malformed, what stands before the fault is found.
    /// </summary>
    public static IReadOnlyDictionary<string, (long Line, long Column)> Of(ReadOnlySpan<byte> json, IEnumerable<string> paths)
    {
        string[] wanted = [.. paths.Distinct()];
        Dictionary<string, long> offsets = Offsets(json, wanted);
        Dictionary<string, (long Line, long Column)> positions = [];
        (string Path, long Offset)[] ordered = [.. wanted.Select(path => (path, OffsetOf(path, offsets))).OrderBy(pair => pair.Item2)];
        (long Line, long Column)[] places = PlacesOf(json, [.. ordered.Select(pair => pair.Offset)]);
        for (int i = 0; i < ordered.Length; i++)
        {
            positions[ordered[i].Path] = places[i];
        }

        return positions;
    }

    /// <summary>The lines and columns of offsets in ascending order.</summary>
    public static (long Line, long Column)[] PlacesOf(ReadOnlySpan<byte> json, IReadOnlyList<long> offsets)
    {
        (long Line, long Column)[] places = new (long, long)[offsets.Count];
        long line = 1;
        int counted = 0;
        for (int i = 0; i < places.Length; i++)
        {
            int offset = (int)offsets[i];
            line += json[counted..offset].Count((byte)'\n');
            counted = offset;
            places[i] = (line, offset - json[..offset].LastIndexOf((byte)'\n'));
        }

        return places;
    }

    private static long OffsetOf(string path, Dictionary<string, long> offsets)
    {
        long offset = 0;
        while (path.Length > 0 && !offsets.TryGetValue(path, out offset))
        {
            path = Parent(path);
        }

        return offset;
    }

    private static Dictionary<string, long> Offsets(ReadOnlySpan<byte> json, IEnumerable<string> paths)
    {
        HashSet<string> wanted = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            for (string prefix = path; prefix.Length > 0 && wanted.Add(prefix);)
            {
                prefix = Parent(prefix);
            }
        }

        Dictionary<string, long> offsets = [];
        try
        {
            Find(json, wanted, offsets);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The text is no document; what was found before the fault stays.
        }

        return offsets;
    }

    private static void Find(ReadOnlySpan<byte> json, HashSet<string> wanted, Dictionary<string, long> offsets)
    {
        Stack<(string Path, int Next)> containers = [];
        string? member = null;
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = HighestDepth });
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    member = $"{containers.Peek().Path}.{reader.GetString()}";
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    containers.Pop();
                    continue;
            }

            string path = member ?? NextOf(containers);
            member = null;
            if (!wanted.Contains(path))
            {
                reader.Skip();
                continue;
            }

            offsets.TryAdd(path, reader.TokenStartIndex);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                containers.Push((path, 0));
            }
        }
    }

    private static string NextOf(Stack<(string Path, int Next)> containers)
    {
        if (!containers.TryPop(out (string Path, int Next) array))
        {
            return "$";
        }

        containers.Push((array.Path, array.Next + 1));
        return FormattableString.Invariant($"{array.Path}[{array.Next}]");
    }

    private static string Parent(string path) => path[..Math.Max(0, Math.Max(path.LastIndexOf('.'), path.LastIndexOf('[')))];
}
