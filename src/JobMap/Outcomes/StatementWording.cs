using JobMap.Diagnostics;

namespace JobMap;

/// <summary>
/// A statement reduced to what it says: direction and unit by their canonical names, and the words of object and circumstances without function words
/// and endings, each once, in ordinal order. Two statements with the same wording say the same.
/// </summary>
internal static class StatementWording
{
    private const int ShortestStem = 3;

    public static string[] Of(OutcomeStatement statement, FaultWordLists lists)
    {
        string text = statement.Text;
        SortedSet<string> wording = new(StringComparer.Ordinal);
        foreach (TextSpan span in StatementWords.Of(text).Where(span => IsSaid(span, statement.Spans)))
        {
            string word = text.Substring(span.Start, span.Length).ToLowerInvariant();
            if (!lists.FunctionWords.Has(word))
            {
                wording.Add(StemOf(word, lists.Vocabulary.FaultWords.Endings));
            }
        }

        // Names of their own kind, which no word of a text can be.
        wording.Add($"<{statement.Direction}>");
        wording.Add($"<{statement.Unit}>");
        return [.. wording];
    }

    /// <summary>Direction and unit are added by name; the connective says nothing, and an example changes nothing.</summary>
    private static bool IsSaid(TextSpan word, StatementSpans parts) => Holds(parts.Qualifier, word) || Holds(parts.Object, word) || Holds(parts.Clarifier, word);

    private static bool Holds(TextSpan part, TextSpan word) => part.Start <= word.Start && word.End <= part.End && !part.IsEmpty;

    private static string StemOf(string word, IReadOnlyList<string> endings)
    {
        string? ending = endings.FirstOrDefault(ending => word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal));
        if (ending is null || (ending == "s" && word.EndsWith("ss", StringComparison.Ordinal)))
        {
            return word;
        }

        string stem = word[..^ending.Length];
        return stem.Length > ShortestStem && stem[^1] == stem[^2] ? stem[..^1] : stem;
    }
}
