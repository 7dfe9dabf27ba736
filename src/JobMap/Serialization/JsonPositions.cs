using System.Text.Json;

namespace JobMap.Serialization;

/// <summary>Where the members of a document stand in its text, found by one walk. The text is known to be well-formed.</summary>
internal static class JsonPositions
{
    /// <summary>
    /// The line and the column, both 1-based and the latter in bytes, of each path such as <c>$.steps[2].name</c>: those of its value, or,
    /// where the member is absent, of the nearest object or array around it.
    /// </summary>
    public static IReadOnlyDictionary<string, (long Line, long Column)> Of(ReadOnlySpan<byte> json, IEnumerable<string> paths)
    {
        Dictionary<string, long> offsets = Offsets(json);
        Dictionary<string, (long Line, long Column)> positions = [];
        int line = 1;
        int counted = 0;
        foreach ((string path, int offset) in paths.Distinct().Select(path => (path, (int)OffsetOf(path, offsets))).OrderBy(pair => pair.Item2))
        {
            line += json[counted..offset].Count((byte)'\n');
            counted = offset;
            positions[path] = (line, offset - json[..offset].LastIndexOf((byte)'\n'));
        }

        return positions;
    }

    private static long OffsetOf(string path, Dictionary<string, long> offsets)
    {
        long offset;
        while (!offsets.TryGetValue(path, out offset))
        {
            path = path[..Math.Max(path.LastIndexOf('.'), path.LastIndexOf('['))];
        }

        return offset;
    }

    private static Dictionary<string, long> Offsets(ReadOnlySpan<byte> json)
    {
        Dictionary<string, long> offsets = [];
        Stack<(string Path, int Next)> containers = [];
        string? member = null;
        Utf8JsonReader reader = new(json);
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
            offsets.TryAdd(path, reader.TokenStartIndex);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                containers.Push((path, 0));
            }
        }

        return offsets;
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
}
