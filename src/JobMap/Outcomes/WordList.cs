using JobMap.Diagnostics;

namespace JobMap;

/// <summary>Words and phrases to be found in texts, looked up by their first word.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, List<string[]>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _inflected;

    /// <param name="entries">The words and phrases.</param>
    /// <param name="inflected">True where a plural or possessive ending of the last word is let pass: "hose" finds "hoses" and "hose's".</param>
    public WordList(IEnumerable<string> entries, bool inflected = false)
    {
        _inflected = inflected;
        foreach (string[] words in entries.Select(entry => StatementWords.Of(entry).Select(span => entry.Substring(span.Start, span.Length)).ToArray()).Where(words => words.Length > 0))
        {
            string first = words.Length == 1 ? Base(words[0]) : words[0];
            if (!_byFirstWord.TryGetValue(first, out List<string[]>? phrases))
            {
                _byFirstWord.Add(first, phrases = []);
            }

            phrases.Add(words);
        }
    }

    /// <summary>The stretches of the text where an entry stands, first to last; where several begin at one word, the longest.</summary>
    public IEnumerable<TextSpan> Find(string text, IReadOnlyList<TextSpan> words)
    {
        if (_byFirstWord.Count == 0)
        {
            yield break;
        }

        for (int i = 0; i < words.Count; i++)
        {
            int length = LengthAt(text, words, i);
            if (length > 0)
            {
                TextSpan last = words[i + length - 1];
                yield return new TextSpan(words[i].Start, last.End - words[i].Start);
                i += length - 1;
            }
        }
    }

    /// <summary>How many words the longest entry that begins at a word has; 0 where none does.</summary>
    public int LengthAt(string text, IReadOnlyList<TextSpan> words, int index)
    {
        string word = text.Substring(words[index].Start, words[index].Length);
        return Math.Max(Longest(word, text, words, index), _inflected && Base(word) is { } singular && singular != word ? Longest(singular, text, words, index) : 0);
    }

    /// <summary>True where the word itself is an entry.</summary>
    public bool Has(string word) => _byFirstWord.TryGetValue(word, out List<string[]>? phrases) && phrases.Exists(phrase => phrase.Length == 1);

    private int Longest(string first, string text, IReadOnlyList<TextSpan> words, int index) =>
        !_byFirstWord.TryGetValue(first, out List<string[]>? phrases) ? 0
            : phrases.Where(phrase => Matches(phrase, text, words, index)).Select(phrase => phrase.Length).DefaultIfEmpty(0).Max();

    private bool Matches(string[] phrase, string text, IReadOnlyList<TextSpan> words, int index)
    {
        if (index + phrase.Length > words.Count)
        {
            return false;
        }

        for (int i = 0; i < phrase.Length; i++)
        {
            string word = text.Substring(words[index + i].Start, words[index + i].Length);
            bool same = IsSame(phrase[i], word) || (_inflected && i == phrase.Length - 1 && IsSame(Base(phrase[i]), Base(word)));
            if (!same)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An entry with a capital letter means that letter: "I" is not "i", and "us" is not the country.</summary>
    private bool IsSame(string entry, string word) =>
        !_inflected && (entry.Any(char.IsUpper) || (entry.Length == 2 && word.All(char.IsUpper)))
            ? entry.Replace('\'', '’') == word.Replace('\'', '’')
            : entry.Replace('\'', '’').Equals(word.Replace('\'', '’'), StringComparison.OrdinalIgnoreCase);

    /// <summary>The word without the ending of a plural or possessive; words of three letters or fewer have none.</summary>
    private string Base(string word)
    {
        if (!_inflected)
        {
            return word;
        }

        string bare = word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’s", StringComparison.OrdinalIgnoreCase) ? word[..^2] : word.TrimEnd('\'', '’');
        return bare.Length <= 2 ? bare
            : bare.EndsWith("ies", StringComparison.OrdinalIgnoreCase) && bare.Length > 4 ? bare[..^3] + "y"
            : bare.EndsWith('s') && !bare.EndsWith("ss", StringComparison.OrdinalIgnoreCase) ? bare[..^1]
            : bare;
    }
}
