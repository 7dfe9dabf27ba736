namespace JobMap.Ingestion.Layouts;

/// <summary>
/// Tells the part that the questions of a block share from the part that is each one's own, in texts such as "stem - row". Since either part may itself have such a dash, it is the last one within what all texts
/// of the block begin with that divides them; where they begin differently and end alike, as in loops, it is the first one within what they end with.
/// </summary>
internal sealed class BlockText
{
    private readonly string[] _separators;
    private string? _prefix;
    private string? _suffix;
    private int _count;

    /// <summary>A block whose parts stand on either side of one of the separators, of which the first that is there counts.</summary>
    public BlockText(params string[] separators) => _separators = separators;

    public void Add(string text)
    {
        _prefix = _prefix is null ? text : _prefix[.._prefix.AsSpan().CommonPrefixLength(text)];
        _suffix = _suffix is null ? text : _suffix[^CommonSuffixLength(_suffix, text)..];
        _count++;
    }

    /// <summary>The stem and the item of a text of the block; both empty where they are not told apart.</summary>
    public (string Stem, string Item) Split(string text)
    {
        foreach (string separator in _separators)
        {
            int at = _prefix!.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && at + separator.Length < text.Length)
            {
                return (text[..at], text[(at + separator.Length)..]);
            }

            at = _count > 1 ? _suffix!.IndexOf(separator, StringComparison.Ordinal) : -1;
            int inText = text.Length - _suffix!.Length + at;
            if (at >= 0 && inText > 0 && inText + separator.Length < text.Length)
            {
                return (text[(inText + separator.Length)..], text[..inText]);
            }
        }

        return ("", "");
    }

    private static int CommonSuffixLength(string left, string right)
    {
        int length = 0;
        while (length < left.Length && length < right.Length && left[^(length + 1)] == right[^(length + 1)])
        {
            length++;
        }

        return length;
    }
}
