namespace JobMap.Research.Redaction;

/// <summary>Finds the marks and the addresses of a text, before its words are looked at.</summary>
internal static class AddressScan
{
    private const string Around = ".,;:!?'-*_~";

    /// <summary>The marks that stand in a text and the addresses in it, in order.</summary>
    public static IEnumerable<Word> Of(string text, Marks marks)
    {
        int start = 0;
        for (int at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && !Addresses.IsBetween(text[at]))
            {
                continue;
            }

            if (Address(text, start, at) is { } address)
            {
                yield return address;
            }

            if (at < text.Length && marks.LengthAt(text, at) is > 0 and int length)
            {
                yield return new Word(at, at + length, Word.Barrier);
                at += length - 1;
            }

            start = at + 1;
        }
    }

    private static Word? Address(string text, int start, int end)
    {
        while (end > start && Around.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return Addresses.Of(text.AsSpan(start, end - start)) is var (kind, mark) ? new Word(start, end, Word.Barrier) { Kind = kind, Mark = mark } : null;
    }
}
