using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace JobMap;

/// <summary>
/// A desired outcome in words: direction + unit of measure + object of control (+ contextual clarifier) (+ example), such as
/// "Minimize | the likelihood | that the cut goes off track | when cutting freehand". The text is kept exactly as written and is what
/// two statements are compared by; the parts are read from it, and a part that is not there is null.
/// Source: Ulwick and Bettencourt, "Giving Customers a Fair Hearing", MIT Sloan Management Review, 2008.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OutcomeStatement : IEquatable<OutcomeStatement>, IParsable<OutcomeStatement>
{
    internal OutcomeStatement(string text) => Text = text;

    /// <summary>The grammar.</summary>
    public OutcomeGrammar Grammar => Text.Length < 0 ? OutcomeGrammar.Dutch : OutcomeGrammar.English;

    /// <summary>The statement as written, to the letter.</summary>
    public string Text { get; }

    /// <summary>The canonical direction: "reduce" is read as minimize, "maximise" as increase.</summary>
    public OutcomeDirection? Direction { get; internal init; }

    /// <summary>The word that stands for the direction, as written.</summary>
    public string? DirectionWord { get; internal init; }

    /// <summary>The canonical unit: "chance" is read as likelihood.</summary>
    public OutcomeUnit? Unit { get; internal init; }

    /// <summary>What is controlled, without the words that join it to the unit: "the cut goes off track".</summary>
    public string? Object { get; internal init; }

    /// <summary>The circumstances, such as "when cutting freehand".</summary>
    public string? Clarifier { get; internal init; }

    /// <summary>What stands behind "e.g.".</summary>
    public string? Example { get; internal init; }

    /// <summary>Reads a statement. Any text that is not blank is one, however many of its parts are found.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is blank.</exception>
    public static OutcomeStatement Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out OutcomeStatement? statement) ? statement : throw new FormatException("An outcome statement cannot be blank.");
    }

    /// <summary>Reads a statement without an exception where the text is blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out OutcomeStatement? statement)
    {
        statement = string.IsNullOrWhiteSpace(text) ? null : EnglishOutcomeGrammar.Read(text);
        return statement is not null;
    }

    /// <summary>True when the texts are the same to the letter.</summary>
    public bool Equals(OutcomeStatement? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OutcomeStatement);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The statement as written.</summary>
    public override string ToString() => Text;

    static OutcomeStatement IParsable<OutcomeStatement>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OutcomeStatement>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out OutcomeStatement result) => TryParse(s, out result);
}
