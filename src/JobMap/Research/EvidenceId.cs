using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap.Research;

/// <summary>
/// The id of a piece of evidence: 1 to 128 letters, digits, hyphens, underscores or dots; compared ordinally, so <c>A1</c> and <c>a1</c> differ.
/// The default value is the id of nothing; its <see cref="Value"/> is empty and no research accepts it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Design", "CA1036", Justification = "Ids are sorted so that lists have one order; none is less than another.")]
public readonly record struct EvidenceId : IComparable<EvidenceId>, ISpanParsable<EvidenceId>, ISpanFormattable
{
    private readonly string? _value;

    private EvidenceId(string value) => _value = value;

    /// <summary>The text of the id.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static EvidenceId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out EvidenceId id) ? id : throw new FormatException($"'{text}' is not a valid id: {Slug.Rule}.");
    }

    /// <summary>Reads an id without an exception where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EvidenceId id)
    {
        bool valid = Slug.IsValid(text);
        id = valid ? new EvidenceId(text!) : default;
        return valid;
    }

    /// <summary>Compares the ids ordinally, so that sorted ids stand in the same order in every culture.</summary>
    public int CompareTo(EvidenceId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the id. As a format item it is written the same way, whatever the format and the culture.</summary>
    public override string ToString() => Value;

    static EvidenceId IParsable<EvidenceId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EvidenceId>.TryParse(string? s, IFormatProvider? provider, out EvidenceId result) => TryParse(s, out result);

    static EvidenceId ISpanParsable<EvidenceId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<EvidenceId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EvidenceId result) => TryParse(s.ToString(), out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormatting.TryWrite(Value, destination, out charsWritten);
}
