using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// Reads and writes outcome statements in one language: direction + unit of measure + object of control (+ contextual clarifier) (+ example).
/// A grammar of any language is made from its <see cref="OutcomeVocabulary"/>; two of equal vocabularies are equal.
/// Source of the form: Ulwick and Bettencourt, "Giving Customers a Fair Hearing", MIT Sloan Management Review, 2008.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OutcomeGrammar : IEquatable<OutcomeGrammar>
{
    private readonly WordTable _table;
    private readonly StatementFormatter _formatter;
    private readonly Lazy<FaultWordLists> _faultLists;

    /// <summary>A grammar of the words of a vocabulary.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// An entry holds no word, a word stands for the default direction or unit, or a canonical word or phrase is not among the directions or units.
    /// </exception>
    public OutcomeGrammar(OutcomeVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        Vocabulary = vocabulary;
        _table = VocabularyPhrases.TableOf(vocabulary);
        _formatter = new StatementFormatter(vocabulary);
        _faultLists = new Lazy<FaultWordLists>(() => new FaultWordLists(vocabulary));
    }

    /// <summary>The grammar of English statements: "Minimize the time it takes to …".</summary>
    public static OutcomeGrammar English { get; } = new(EnglishVocabulary.Create());

    /// <summary>The grammar of Dutch statements: "Minimaliseer de tijd die nodig is om …".</summary>
    public static OutcomeGrammar Dutch { get; } = new(DutchVocabulary.Create());

    /// <summary>The grammars that come with the library: English and Dutch.</summary>
    public static IReadOnlyList<OutcomeGrammar> BuiltIn { get; } = new ValueList<OutcomeGrammar>([English, Dutch]);

    /// <summary>The words it knows.</summary>
    public OutcomeVocabulary Vocabulary { get; }

    /// <summary>The language as a BCP 47 tag, such as <c>en</c>.</summary>
    public string Language => Vocabulary.Language;

    /// <summary>The words by which the checker knows a fault, ready to be looked up.</summary>
    internal FaultWordLists FaultLists => _faultLists.Value;

    /// <summary>True when the vocabularies are equal.</summary>
    public static bool operator ==(OutcomeGrammar? left, OutcomeGrammar? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the vocabularies differ.</summary>
    public static bool operator !=(OutcomeGrammar? left, OutcomeGrammar? right) => !(left == right);

    /// <summary>Reads a statement. Any text that is not blank is one, however many of its parts are found.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is blank.</exception>
    public OutcomeStatement Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out OutcomeStatement? statement) ? statement : throw new FormatException("An outcome statement cannot be blank.");
    }

    /// <summary>Reads a statement without an exception where the text is null or blank.</summary>
    public bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out OutcomeStatement? statement)
    {
        statement = string.IsNullOrWhiteSpace(text) ? null : new OutcomeStatement(text, this, new StatementReader(text, _table).Read());
        return statement is not null;
    }

    /// <summary>
    /// Writes parts in canonical words: "minimize the likelihood that the cut goes off track when cutting freehand, e.g., outdoors".
    /// The text always reads back as the parts given.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The parts cannot be written so that they read back: there are none, the vocabulary has no word for one, a part is blank or ends in punctuation,
    /// holds the words of another part, or has white space that a reader would fold.
    /// </exception>
    public string Format(OutcomeStatementParts parts) =>
        TryFormat(parts, out string? text) ? text : throw new ArgumentException($"The parts cannot be written as a statement in the language '{Language}' that reads back as them.", nameof(parts));

    /// <summary>Writes parts in canonical words, without an exception where they would not read back as given.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public bool TryFormat(OutcomeStatementParts parts, [NotNullWhen(true)] out string? text)
    {
        ArgumentNullException.ThrowIfNull(parts);
        string? written = _formatter.Write(parts);
        text = TryParse(written, out OutcomeStatement? statement) && statement.Parts == parts ? written : null;
        return text is not null;
    }

    /// <summary>True when the vocabularies are equal.</summary>
    public bool Equals(OutcomeGrammar? other) => other is not null && (ReferenceEquals(this, other) || Vocabulary == other.Vocabulary);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OutcomeGrammar);

    /// <inheritdoc/>
    public override int GetHashCode() => Vocabulary.GetHashCode();

    /// <summary>The language.</summary>
    public override string ToString() => Language;
}
