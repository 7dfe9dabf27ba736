namespace JobMap.Research.Redaction;

/// <summary>A word of a text: where it stands, and the form in which words are compared.</summary>
internal readonly record struct Word(int Start, int End, string Key)
{
    /// <summary>The key of what is taken out or is a mark already: no name, term or number goes across it.</summary>
    public const string Barrier = "";

    /// <summary>What is taken out here; null for a word that stays.</summary>
    public RedactionKind? Kind { get; init; }

    /// <summary>What stands here instead.</summary>
    public string? Mark { get; init; }

    /// <summary>True for a word of digits alone.</summary>
    public bool IsNumber => Key.Length > 0 && Key.All(char.IsDigit);

    /// <summary>The words from one to another, taken out.</summary>
    public static Word Taken(Word first, Word last, RedactionKind kind, string mark) => new(first.Start, last.End, Barrier) { Kind = kind, Mark = mark };
}
