namespace JobMap;

/// <summary>
/// The phrases of a vocabulary by their first word, whatever its case, looked up without making a string of it. The hash is cheap on purpose: what stands
/// in the table is the vocabulary alone, so that no text can make it slow.
/// </summary>
internal sealed class WordTable
{
    private readonly Phrase[]?[] _slots;
    private readonly int _mask;

    public WordTable(IEnumerable<Phrase> phrases)
    {
        Phrase[][] words = [.. phrases.GroupBy(phrase => phrase.Words[0], StringComparer.OrdinalIgnoreCase).Select(group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray())];
        int size = 16;
        while (size < words.Length * 4)
        {
            size *= 2;
        }

        _slots = new Phrase[size][];
        _mask = size - 1;
        foreach (Phrase[] word in words)
        {
            int slot = Hash(word[0].Words[0]) & _mask;
            while (_slots[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = word;
        }
    }

    /// <summary>The phrases that begin with the word, longest first; null where there are none.</summary>
    public Phrase[]? Find(ReadOnlySpan<char> word)
    {
        int slot = Hash(word) & _mask;
        while (_slots[slot] is { } phrases)
        {
            if (word.Equals(phrases[0].Words[0], StringComparison.OrdinalIgnoreCase))
            {
                return phrases;
            }

            slot = (slot + 1) & _mask;
        }

        return null;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        uint hash = (uint)word.Length;
        hash = (hash * 31) + Fold(word[0]);
        hash = (hash * 31) + Fold(word[word.Length / 2]);
        hash = ((hash * 31) + Fold(word[^1])) * 0x9E3779B1;
        return (int)(hash >> 16);
    }

    /// <summary>The same number for both cases of a letter; surrogates, whose case depends on their pair, count for nothing.</summary>
    private static uint Fold(char character) => character < 128 ? (uint)(character | 0x20) : char.IsSurrogate(character) ? 0u : char.ToUpperInvariant(character);
}
