using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// The unit of measure of an outcome statement, such as time or likelihood. The members here are those that published statements use, the first six
/// in more than 95 % of them; the vocabulary is open.
/// A name is 1 to 64 letters with single hyphens or spaces between them; it is kept in lower case, so that two spellings are one unit. The default value has an empty name and is no unit.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct OutcomeUnit : ISpanParsable<OutcomeUnit>, ISpanFormattable
{
    private readonly string? _name;

    private OutcomeUnit(string name) => _name = name;

    /// <summary>How long it takes.</summary>
    public static OutcomeUnit Time { get; } = new("time");

    /// <summary>How likely it is; "chance" and "probability" are read as this.</summary>
    public static OutcomeUnit Likelihood { get; } = new("likelihood");

    /// <summary>How many there are, of steps, of guests, of faults.</summary>
    public static OutcomeUnit Number { get; } = new("number");

    /// <summary>How often it happens.</summary>
    public static OutcomeUnit Frequency { get; } = new("frequency");

    /// <summary>How much there is.</summary>
    public static OutcomeUnit Amount { get; } = new("amount");

    /// <summary>How much is at stake.</summary>
    public static OutcomeUnit Risk { get; } = new("risk");

    /// <summary>How hard it is.</summary>
    public static OutcomeUnit Effort { get; } = new("effort");

    /// <summary>What it costs.</summary>
    public static OutcomeUnit Cost { get; } = new("cost");

    /// <summary>How much or how many, as some authors write for amount or number.</summary>
    public static OutcomeUnit Quantity { get; } = new("quantity");

    /// <summary>How near to the truth or to the wish.</summary>
    public static OutcomeUnit Accuracy { get; } = new("accuracy");

    /// <summary>How much is lost.</summary>
    public static OutcomeUnit Loss { get; } = new("loss");

    /// <summary>How long something cannot be used.</summary>
    public static OutcomeUnit Downtime { get; } = new("downtime");

    /// <summary>How many in a hundred.</summary>
    public static OutcomeUnit Percentage { get; } = new("percentage");

    /// <summary>Which part of the whole.</summary>
    public static OutcomeUnit Share { get; } = new("share");

    /// <summary>How far or how strongly.</summary>
    public static OutcomeUnit Degree { get; } = new("degree");

    /// <summary>How much it varies from one time to the next.</summary>
    public static OutcomeUnit Variation { get; } = new("variation");

    /// <summary>The members named here, in their order; a unit of one's own is not among them.</summary>
    public static IReadOnlyList<OutcomeUnit> All { get; } = new ValueList<OutcomeUnit>(
    [
        Time, Likelihood, Number, Frequency, Amount, Risk, Effort, Cost,
        Quantity, Accuracy, Loss, Downtime, Percentage, Share, Degree, Variation,
    ]);

    /// <summary>The name in lower case; empty for the default value.</summary>
    public string Name => _name ?? "";

    /// <summary>Reads a unit from its name, in any case: one of those named here or one's own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a name.</exception>
    public static OutcomeUnit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <summary>Reads a unit without an exception where the text is not a name.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out OutcomeUnit unit) => TryParse(text.AsSpan(), null, out unit);

    /// <summary>Reads a unit from its name, in any case.</summary>
    /// <param name="s">The name.</param>
    /// <param name="provider">Not used: a name is the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not a name.</exception>
    public static OutcomeUnit Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out OutcomeUnit unit) ? unit : throw new FormatException($"'{s}' is not a unit: {OpenName.Rule}.");

    /// <summary>Reads a unit without an exception where the text is not a name; <paramref name="provider"/> is not used.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OutcomeUnit result)
    {
        string? name = OpenName.Read(s);
        result = name is null ? default : new OutcomeUnit(name);
        return name is not null;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The name, whatever the provider.</summary>
    /// <param name="format">Null, empty or G.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => OpenName.Format(Name, format);

    /// <summary>Writes the name into the destination; false where it does not fit.</summary>
    /// <exception cref="FormatException">The format is neither empty nor G.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        OpenName.TryFormat(OpenName.Format(Name, format), destination, out charsWritten);

    static OutcomeUnit IParsable<OutcomeUnit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OutcomeUnit>.TryParse(string? s, IFormatProvider? provider, out OutcomeUnit result) => TryParse(s, out result);
}
