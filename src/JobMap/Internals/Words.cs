namespace JobMap.Internals;

/// <summary>Reading English statements word by word.</summary>
internal static class Words
{
    private static readonly HashSet<string> Circumstances = new(StringComparer.OrdinalIgnoreCase)
    {
        "when", "while", "before", "after", "during", "without", "until", "once", "whenever",
    };

    private static readonly HashSet<string> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "at", "on", "for", "with", "by", "through", "over", "under", "from", "into", "across",
    };

    /// <summary>The index of the first word of the clarifier at or after <paramref name="start"/>; the number of words where there is none.</summary>
    public static int IndexOfClarifier(string[] words, int start, ClarifierOf statement)
    {
        for (int i = start; i < words.Length - 1; i++)
        {
            if (Circumstances.Contains(words[i]) || (statement == ClarifierOf.Job && Places.Contains(words[i])))
            {
                return i;
            }
        }

        return words.Length;
    }
}
