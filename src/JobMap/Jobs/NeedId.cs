using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap;

/// <summary>
/// The id of whatever can be needed, and so be rated for importance and satisfaction: an outcome or a job (Ulwick, "Jobs to be Done: Theory to
/// Practice", 2016, has related and emotional jobs rated the same way). Outcomes and jobs of a map share one space of ids.
/// 1 to 128 letters, digits, hyphens, underscores or dots; compared ordinally. The default value is the id of nothing; its <see cref="Value"/> is empty.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Design", "CA1036", Justification = "Ids are sorted so that lists have one order; none is less than another.")]
public readonly record struct NeedId : IComparable<NeedId>, ISpanParsable<NeedId>, ISpanFormattable
{
    private readonly string? _value;

    private NeedId(string value) => _value = value;

    /// <summary>The text of the id.</summary>
    public string Value => _value ?? "";

    /// <summary>An outcome can be needed.</summary>
    public static implicit operator NeedId(OutcomeId id) => FromOutcomeId(id);

    /// <summary>A job can be needed.</summary>
    public static implicit operator NeedId(JobId id) => FromJobId(id);

    /// <summary>The id of an outcome as the id of a need.</summary>
    public static NeedId FromOutcomeId(OutcomeId id) => id == default ? default : new(id.Value);

    /// <summary>The id of a job as the id of a need.</summary>
    public static NeedId FromJobId(JobId id) => id == default ? default : new(id.Value);

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static NeedId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out NeedId id) ? id : throw new FormatException($"'{text}' is not a valid id: {Slug.Rule}.");
    }

    /// <summary>Reads an id without an exception where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NeedId id)
    {
        bool valid = Slug.IsValid(text);
        id = valid ? new NeedId(text!) : default;
        return valid;
    }

    /// <summary>Compares the ids ordinally, so that sorted ids stand in the same order in every culture.</summary>
    public int CompareTo(NeedId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the id. As a format item it is written the same way, whatever the format and the culture.</summary>
    public override string ToString() => Value;

    static NeedId IParsable<NeedId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<NeedId>.TryParse(string? s, IFormatProvider? provider, out NeedId result) => TryParse(s, out result);

    static NeedId ISpanParsable<NeedId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<NeedId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out NeedId result) => TryParse(s.ToString(), out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormatting.TryWrite(Value, destination, out charsWritten);
}
