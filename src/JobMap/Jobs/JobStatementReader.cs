namespace JobMap;

/// <summary>
/// Divides the words of a job statement among verb, object and clarifier. The verb is the first word, or, in a language whose infinitives
/// are known by their endings, the last one before the circumstances: "een plank in een rechte lijn | zagen".
/// </summary>
internal static class JobStatementReader
{
    /// <summary>The words of the text from an index on are the parts; a part without words is empty.</summary>
    public static (string[] Verb, string[] Object, string[] Clarifier) Read(string text, OutcomeVocabulary vocabulary)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int circumstance = IndexOf(words, 1, vocabulary.ClarifierOpeners);
        if (circumstance < words.Length && IsInfinitive(words, circumstance - 1, vocabulary))
        {
            return (words[(circumstance - 1)..circumstance], words[..(circumstance - 1)], words[circumstance..]);
        }

        bool verbLast = IsInfinitive(words, words.Length - 1, vocabulary);
        string[] rest = verbLast ? words[..^1] : words[1..];
        int clarifier = Math.Min(IndexOf(rest, 1, vocabulary.ClarifierOpeners), IndexOf(rest, 1, vocabulary.JobClarifierOpeners));
        return (verbLast ? words[^1..] : words[..1], rest[..clarifier], rest[clarifier..]);
    }

    /// <summary>A word behind an article is a noun, whatever its ending: "de planten".</summary>
    private static bool IsInfinitive(string[] words, int index, OutcomeVocabulary vocabulary) =>
        vocabulary.InfinitiveEndings.Any(ending => words[index].Length > ending.Length && words[index].EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        && !(index > 0 && vocabulary.Articles.Contains(words[index - 1], StringComparer.OrdinalIgnoreCase));

    /// <summary>The index of the first opener at or after <paramref name="start"/> with a word behind it; the number of words where there is none.</summary>
    private static int IndexOf(string[] words, int start, IReadOnlyList<string> openers)
    {
        for (int i = start; i < words.Length - 1; i++)
        {
            if (openers.Any(opener => Opens(words, i, opener)))
            {
                return i;
            }
        }

        return words.Length;
    }

    private static bool Opens(string[] words, int index, string opener)
    {
        string[] phrase = opener.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return index + phrase.Length < words.Length && phrase.Zip(words.Skip(index)).All(pair => pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase));
    }
}
