using System.Text;

namespace JobMap.Ingestion.Reading;

/// <summary>One string for each different text of a column, as long as there are not too many; a column of ids would otherwise be held for ever.</summary>
internal sealed class TextPool
{
    private const int MostTexts = 65_536;

    private readonly Dictionary<int, Entry> _entries = [];

    /// <summary>The text without white space around it; null for a blank one.</summary>
    public string? Of(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> trimmed = utf8.Trim(" \t\r\n"u8);
        if (trimmed.IsEmpty)
        {
            return null;
        }

        HashCode hash = default;
        hash.AddBytes(trimmed);
        int key = hash.ToHashCode();
        _entries.TryGetValue(key, out Entry? first);
        for (Entry? entry = first; entry is not null; entry = entry.Next)
        {
            if (trimmed.SequenceEqual(entry.Utf8))
            {
                return entry.Text;
            }
        }

        string text = Encoding.UTF8.GetString(trimmed).Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (_entries.Count < MostTexts)
        {
            _entries[key] = new Entry(trimmed.ToArray(), text, first);
        }

        return text;
    }

    private sealed record Entry(byte[] Utf8, string Text, Entry? Next);
}
