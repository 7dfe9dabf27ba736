namespace JobMap;

/// <summary>The entries of a vocabulary as phrases to look for.</summary>
internal static class VocabularyPhrases
{
    public static WordTable TableOf(OutcomeVocabulary vocabulary)
    {
        HashSet<string> canonical = new(vocabulary.CanonicalDirectionWords, StringComparer.OrdinalIgnoreCase);
        Phrase[] phrases =
        [
            .. vocabulary.Directions.Select(pair => new Phrase(PhraseKind.Direction, pair.Key) { Direction = pair.Value, IsCanonical = canonical.Contains(pair.Key) }),
            .. vocabulary.Units.Select(pair => new Phrase(PhraseKind.Unit, pair.Key) { Unit = pair.Value }),
            .. Of(PhraseKind.Article, vocabulary.Articles),
            .. Of(PhraseKind.Connective, vocabulary.Connectives),
            .. Of(PhraseKind.ClarifierOpener, vocabulary.ClarifierOpeners),
            .. Of(PhraseKind.ExampleMark, vocabulary.ExampleMarks),
        ];
        if (Array.Find(phrases, phrase => phrase.Words.Length == 0) is { } empty)
        {
            throw new ArgumentException($"The entry \"{empty.Text}\" holds no word.", nameof(vocabulary));
        }

        return Array.Find(phrases, IsNameless) is { } nameless
            ? throw new ArgumentException($"The word \"{nameless.Text}\" stands for nothing.", nameof(vocabulary))
            : new WordTable(phrases);
    }

    private static bool IsNameless(Phrase phrase) => phrase.Kind switch
    {
        PhraseKind.Direction => phrase.Direction == default,
        PhraseKind.Unit => phrase.Unit == default,
        _ => false,
    };

    private static IEnumerable<Phrase> Of(PhraseKind kind, IEnumerable<string> words) => words.Select(word => new Phrase(kind, word));
}
