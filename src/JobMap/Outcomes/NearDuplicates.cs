namespace JobMap;

/// <summary>
/// Finds statements with the same wording, and those that say one word more than another. Each wording is looked up whole and with each of its words
/// left out, so that the work grows with the number of words, not with the number of pairs.
/// </summary>
internal static class NearDuplicates
{
    /// <summary>A wording with fewer words says too little to be called like another: direction, unit and four words.</summary>
    private const int FewestWords = 6;

    /// <summary>Words that turn a statement around.</summary>
    private static readonly HashSet<string> Turning = new(StringComparer.Ordinal) { "not", "no", "never", "without", "niet", "geen", "nooit", "zonder" };

    /// <summary>For each statement the first before it with the same wording, or null; then the first of all with one word less, or null.</summary>
    public static IReadOnlyList<(int? Same, int? Similar)> Find(IReadOnlyList<string[]> wordings)
    {
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        int?[] same = new int?[wordings.Count];
        for (int i = 0; i < wordings.Count; i++)
        {
            string key = string.Join(' ', wordings[i]);
            if (!first.TryAdd(key, i))
            {
                same[i] = first[key];
            }
        }

        return [.. wordings.Select((wording, i) => (same[i], same[i] is null ? SimilarTo(wording, first) : null))];
    }

    private static int? SimilarTo(string[] wording, Dictionary<string, int> first)
    {
        for (int left = 0; wording.Length > FewestWords && left < wording.Length; left++)
        {
            string word = wording[left];
            bool weighty = word[0] == '<' || Turning.Contains(word) || word.Any(char.IsDigit);
            if (!weighty && first.TryGetValue(string.Join(' ', wording.Where((_, index) => index != left)), out int other))
            {
                return other;
            }
        }

        return null;
    }
}
