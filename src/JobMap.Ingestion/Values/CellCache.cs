namespace JobMap.Ingestion.Values;

/// <summary>
/// The texts of a column that were read before, so that a label is taken apart once and not in every row. It keeps a fixed number of short texts;
/// what finds no room pushes another out. Threads may share it: an entry is written whole or not at all.
/// </summary>
internal sealed class CellCache
{
    private const int Slots = 128;
    private const int Probes = 4;
    private const int LongestText = 128;

    private readonly Entry?[] _entries = new Entry?[Slots];

    public bool TryGet(ReadOnlySpan<byte> text, out CellValue value)
    {
        uint hash = HashOf(text);
        for (uint probe = 0; probe < Probes; probe++)
        {
            if (Volatile.Read(ref _entries[(hash + probe) % Slots]) is { } entry && text.SequenceEqual(entry.Text))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public void Add(ReadOnlySpan<byte> text, CellValue value)
    {
        if (text.Length > LongestText)
        {
            return;
        }

        uint hash = HashOf(text);
        uint free = 0;
        while (free < Probes - 1 && Volatile.Read(ref _entries[(hash + free) % Slots]) is not null)
        {
            free++;
        }

        Volatile.Write(ref _entries[(hash + free) % Slots], new Entry(text.ToArray(), value));
    }

    /// <summary>Fowler, Noll and Vo's hash 1a of the first bytes and the length; texts of a column differ early.</summary>
    private static uint HashOf(ReadOnlySpan<byte> text)
    {
        uint hash = 2166136261 ^ (uint)text.Length;
        foreach (byte value in text[..Math.Min(text.Length, LongestText)])
        {
            hash = (hash ^ value) * 16777619;
        }

        return hash ^ (hash >> 16);
    }

    private sealed record Entry(byte[] Text, CellValue Value);
}
