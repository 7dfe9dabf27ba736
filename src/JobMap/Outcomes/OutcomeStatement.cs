using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// A desired outcome in words: direction + unit of measure + object of control (+ contextual clarifier) (+ example), such as
/// "Minimize | the likelihood | that the cut goes off track | when cutting freehand". The text is kept exactly as written; text and language are what
/// two statements are compared by. The parts are read from it by the grammar of its language: white space inside a part is folded to single spaces,
/// punctuation between parts belongs to none, and a part that is not there is null.
/// Source: Ulwick and Bettencourt, "Giving Customers a Fair Hearing", MIT Sloan Management Review, 2008.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OutcomeStatement : IEquatable<OutcomeStatement>, IParsable<OutcomeStatement>, ISpanFormattable
{
    private readonly OutcomeDirection _direction;
    private readonly OutcomeUnit _unit;
    private readonly string? _qualifier;
    private readonly string? _connective;
    private readonly string? _object;

    internal OutcomeStatement(string text, OutcomeGrammar grammar, in StatementReading reading)
    {
        Text = text;
        Grammar = grammar;
        Spans = reading.Spans;
        _direction = reading.Direction?.Direction ?? default;
        _unit = reading.Unit?.Unit ?? default;
        _connective = reading.Connective?.Text;
        _qualifier = StatementText.Of(text, Spans.Qualifier);
        _object = StatementText.Of(text, Spans.Object);
        DirectionWord = StatementText.Of(text, Spans.Direction, reading.Direction);
        UnitWord = StatementText.Of(text, Spans.Unit, reading.Unit);
        Clarifier = StatementText.Of(text, Spans.Clarifier);
        Example = StatementText.Of(text, Spans.Example);
        HasCanonicalDirection = reading.Direction is { IsCanonical: true };
    }

    /// <summary>The statement as written, to the letter.</summary>
    public string Text { get; }

    /// <summary>The grammar that read it.</summary>
    public OutcomeGrammar Grammar { get; }

    /// <summary>The language as a BCP 47 tag, such as <c>en</c>.</summary>
    public string Language => Grammar.Language;

    /// <summary>The canonical direction: "reduce" is read as minimize, "maximise" as increase.</summary>
    public OutcomeDirection? Direction => DirectionWord is null ? null : _direction;

    /// <summary>The word that stands for the direction, as written.</summary>
    public string? DirectionWord { get; }

    /// <summary>The canonical unit: "chance" is read as likelihood.</summary>
    public OutcomeUnit? Unit => UnitWord is null ? null : _unit;

    /// <summary>The word that names the unit, as written.</summary>
    public string? UnitWord { get; }

    /// <summary>
    /// What is controlled, without the words that join it to the unit: "the cut goes off track". Where nothing stands behind the unit, as in "the weekly
    /// fuel cost", it is what stands before it; <see cref="Parts"/> tells the two apart.
    /// </summary>
    public string? Object => _object ?? _qualifier;

    /// <summary>The circumstances, such as "when cutting freehand".</summary>
    public string? Clarifier { get; }

    /// <summary>What stands behind "e.g.".</summary>
    public string? Example { get; }

    /// <summary>The parts apart from the words that hold them together; made anew at each call.</summary>
    public OutcomeStatementParts Parts => new()
    {
        Direction = Direction,
        Unit = Unit,
        Qualifier = _qualifier,
        Connective = _connective,
        Object = _object,
        Clarifier = Clarifier,
        Example = Example,
    };

    internal StatementSpans Spans { get; }

    /// <summary>True where the direction is written with a word that needs no warning.</summary>
    internal bool HasCanonicalDirection { get; }

    /// <summary>True when texts and languages are the same to the letter.</summary>
    public static bool operator ==(OutcomeStatement? left, OutcomeStatement? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when texts or languages differ.</summary>
    public static bool operator !=(OutcomeStatement? left, OutcomeStatement? right) => !(left == right);

    /// <summary>Reads an English statement. Any text that is not blank is one, however many of its parts are found.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is blank.</exception>
    public static OutcomeStatement Parse(string text) => OutcomeGrammar.English.Parse(text);

    /// <summary>Reads a statement with a grammar. Any text that is not blank is one, however many of its parts are found.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is blank.</exception>
    public static OutcomeStatement Parse(string text, OutcomeGrammar grammar)
    {
        ArgumentNullException.ThrowIfNull(grammar);
        return grammar.Parse(text);
    }

    /// <summary>Reads an English statement without an exception where the text is null or blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out OutcomeStatement? statement) => OutcomeGrammar.English.TryParse(text, out statement);

    /// <summary>Reads a statement with a grammar, without an exception where the text is null or blank.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="grammar"/> is null.</exception>
    public static bool TryParse([NotNullWhen(true)] string? text, OutcomeGrammar grammar, [NotNullWhen(true)] out OutcomeStatement? statement)
    {
        ArgumentNullException.ThrowIfNull(grammar);
        return grammar.TryParse(text, out statement);
    }

    /// <summary>The statement that says the parts in the canonical words of a grammar, which is English where none is given.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    /// <exception cref="ArgumentException">The parts cannot be written so that they read back as given: see <see cref="OutcomeGrammar.Format"/>.</exception>
    public static OutcomeStatement Create(OutcomeStatementParts parts, OutcomeGrammar? grammar = null)
    {
        OutcomeGrammar writer = grammar ?? OutcomeGrammar.English;
        return writer.Parse(writer.Format(parts));
    }

    /// <summary>
    /// What the method would say of the statement: missing parts, two things in one, words to leave out; each with its span in the text and, where one
    /// exists, a suggested rewrite. Faults of style are warnings, never errors, unless the options make them so.
    /// Source of the faults: Ulwick and Bettencourt, "Giving Customers a Fair Hearing", MIT Sloan Management Review, 2008.
    /// </summary>
    /// <param name="options">The user's own words for solutions, and severities; null for <see cref="CheckOptions.Default"/>.</param>
    public IReadOnlyList<Diagnostic> Check(CheckOptions? options = null)
    {
        CheckOptions given = options ?? CheckOptions.Default;
        return new ValueList<Diagnostic>(given.Severities.Apply(new OutcomeStatementChecker(Grammar.FaultLists, given.Lexicon.Words).Check(this)));
    }

    /// <summary>True when texts and languages are the same to the letter.</summary>
    public bool Equals(OutcomeStatement? other) => other is not null && Text == other.Text && Language == other.Language;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OutcomeStatement);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Language);

    /// <summary>The statement as written.</summary>
    public override string ToString() => Text;

    /// <summary>The statement as written, or in canonical words.</summary>
    /// <param name="format">Null, empty or G: as written. C: in canonical words, or as written where its parts cannot be written so.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format) => ToString(format, null);

    /// <inheritdoc cref="ToString(string?)"/>
    /// <param name="format">Null, empty, G or C.</param>
    /// <param name="formatProvider">Not used: a statement has its own language.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => FormatOf(format);

    /// <summary>Writes the statement into the destination, as written or in canonical words (format C); false where it does not fit.</summary>
    /// <exception cref="FormatException">The format is neither empty nor G nor C.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = FormatOf(format);
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    static OutcomeStatement IParsable<OutcomeStatement>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OutcomeStatement>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out OutcomeStatement result) => TryParse(s, out result);

    private string FormatOf(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" or "g" => Text,
        "C" or "c" => Grammar.TryFormat(Parts, out string? text) ? text : Text,
        _ => throw new FormatException($"The format '{format}' is not known; there are G and C."),
    };
}
