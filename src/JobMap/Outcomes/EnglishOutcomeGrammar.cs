using JobMap.Internals;

namespace JobMap;

/// <summary>Reads the parts of an English outcome statement, word by word. The words it knows stand in <see cref="EnglishOutcomeWords"/>.</summary>
internal static class EnglishOutcomeGrammar
{
    /// <summary>How many words may stand between the article and the unit: "the <i>physical</i> effort".</summary>
    private const int MaximumModifiers = 4;

    public static OutcomeStatement Read(string text)
    {
        (string body, string? example) = SplitExample(text);
        string[] words = body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        OutcomeDirection direction = default;
        bool directed = words.Length > 0 && EnglishOutcomeWords.Directions.TryGetValue(words[0], out direction);
        int first = directed ? 1 : 0;
        first += first < words.Length && EnglishOutcomeWords.Articles.Contains(words[first]) ? 1 : 0;
        int unit = IndexOfUnit(words, first);
        (string? target, string? clarifier) = unit >= 0 ? ReadObject(words, first, unit) : ReadRest(words, first);
        return new OutcomeStatement(text)
        {
            Direction = directed ? direction : null,
            DirectionWord = directed ? words[0] : null,
            Unit = unit >= 0 ? EnglishOutcomeWords.Units[words[unit]] : null,
            Object = target,
            Clarifier = clarifier,
            Example = example,
        };
    }

    private static (string Body, string? Example) SplitExample(string text)
    {
        int at = EnglishOutcomeWords.ExampleMarks.Select(mark => text.IndexOf(mark, StringComparison.OrdinalIgnoreCase)).Where(i => i > 0).DefaultIfEmpty(-1).Min();
        if (at < 0)
        {
            return (text.TrimEnd().TrimEnd('.'), null);
        }

        string mark = EnglishOutcomeWords.ExampleMarks.First(m => string.Compare(text, at, m, 0, m.Length, StringComparison.OrdinalIgnoreCase) == 0);
        string example = text[(at + mark.Length)..].Trim(' ', ',', ')', '.', ':');
        return (text[..at].TrimEnd(' ', ',', '(', '—', '–', '-', ';'), example.Length > 0 ? example : null);
    }

    private static int IndexOfUnit(string[] words, int first)
    {
        for (int i = first; i < words.Length && i <= first + MaximumModifiers; i++)
        {
            if (EnglishOutcomeWords.Units.ContainsKey(words[i]))
            {
                return i;
            }

            if (EnglishOutcomeWords.Joints.Contains(words[i]))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>The object stands behind the unit and its joint; where nothing does ("the consumable cost when …"), it is what modifies the unit.</summary>
    private static (string? Object, string? Clarifier) ReadObject(string[] words, int first, int unit)
    {
        int start = SkipJoint(words, unit + 1);
        bool circumstances = start < words.Length && Words.IndexOfClarifier(words, start, ClarifierOf.Outcome) == start;
        return start >= words.Length || circumstances
            ? (Join(words, first, unit), Join(words, start, words.Length))
            : ReadRest(words, start);
    }

    private static (string? Object, string? Clarifier) ReadRest(string[] words, int start)
    {
        int clarifier = Words.IndexOfClarifier(words, start + 1, ClarifierOf.Outcome);
        return (Join(words, start, clarifier), Join(words, clarifier, words.Length));
    }

    private static int SkipJoint(string[] words, int start)
    {
        foreach (string[] phrase in EnglishOutcomeWords.JointPhrases)
        {
            if (start + phrase.Length <= words.Length
                && words.AsSpan(start, phrase.Length).SequenceEqual(phrase, StringComparer.OrdinalIgnoreCase))
            {
                return start + phrase.Length;
            }
        }

        return start;
    }

    private static string? Join(string[] words, int start, int end) => start < end ? string.Join(' ', words[start..end]) : null;
}
