namespace JobMap;

/// <summary>One entry of a vocabulary, taken apart into words.</summary>
internal sealed class Phrase
{
    public Phrase(PhraseKind kind, string text)
    {
        Kind = kind;
        Text = text;
        List<string> words = [];
        WordScanner scanner = new(text, 0);
        while (scanner.MoveNext())
        {
            words.Add(scanner.Word.ToString());
        }

        Words = [.. words];
    }

    public PhraseKind Kind { get; }

    /// <summary>The entry as it stands in the vocabulary.</summary>
    public string Text { get; }

    public string[] Words { get; }

    public OutcomeDirection Direction { get; init; }

    public OutcomeUnit Unit { get; init; }

    public bool IsCanonical { get; init; }
}
