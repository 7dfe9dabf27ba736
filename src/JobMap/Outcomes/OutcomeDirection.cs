using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// The direction of improvement of an outcome statement. The canonical two are <see cref="Minimize"/> and <see cref="Increase"/>; the vocabulary is open.
/// A name is 1 to 64 letters with single hyphens or spaces between them; it is kept in lower case, so that two spellings are one direction. The default value has an empty name and is no direction.
/// Source: Ulwick and Bettencourt, "Giving Customers a Fair Hearing", MIT Sloan Management Review, 2008.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct OutcomeDirection : ISpanParsable<OutcomeDirection>, ISpanFormattable
{
    private readonly string? _name;

    private OutcomeDirection(string name) => _name = name;

    /// <summary>Less is better.</summary>
    public static OutcomeDirection Minimize { get; } = new("minimize");

    /// <summary>More is better.</summary>
    public static OutcomeDirection Increase { get; } = new("increase");

    /// <summary>The members named here, in their order; a direction of one's own is not among them.</summary>
    public static IReadOnlyList<OutcomeDirection> All { get; } = new ValueList<OutcomeDirection>([Minimize, Increase]);

    /// <summary>The name in lower case; empty for the default value.</summary>
    public string Name => _name ?? "";

    /// <summary>Reads a direction from its name, in any case: one of those named here or one's own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a name.</exception>
    public static OutcomeDirection Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <summary>Reads a direction without an exception where the text is not a name.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out OutcomeDirection direction) => TryParse(text.AsSpan(), null, out direction);

    /// <summary>Reads a direction from its name, in any case.</summary>
    /// <param name="s">The name.</param>
    /// <param name="provider">Not used: a name is the same in every culture.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is not a name.</exception>
    public static OutcomeDirection Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out OutcomeDirection direction) ? direction : throw new FormatException($"'{s}' is not a direction: {OpenName.Rule}.");

    /// <summary>Reads a direction without an exception where the text is not a name; <paramref name="provider"/> is not used.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OutcomeDirection result)
    {
        string? name = OpenName.Read(s);
        result = name is null ? default : new OutcomeDirection(name);
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

    static OutcomeDirection IParsable<OutcomeDirection>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OutcomeDirection>.TryParse(string? s, IFormatProvider? provider, out OutcomeDirection result) => TryParse(s, out result);
}
