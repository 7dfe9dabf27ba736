using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>
/// The id of an element of a job map, a step, a sub-step, an outcome or a job, as others refer to it: 1 to 128 letters, digits, hyphens, underscores or dots; compared ordinally, so <c>A1</c> and <c>a1</c> differ.
/// The default value is the id of nothing; its <see cref="Value"/> is empty and no offering or journey accepts it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Design", "CA1036", Justification = "Ids are sorted so that lists have one order; none is less than another.")]
public readonly record struct MapElementId : IComparable<MapElementId>, ISpanParsable<MapElementId>, ISpanFormattable
{
    private readonly string? _value;

    private MapElementId(string value) => _value = value;

    /// <summary>The text of the id.</summary>
    public string Value => _value ?? "";

    /// <summary>A step can be served.</summary>
    public static implicit operator MapElementId(StepId id) => FromStepId(id);

    /// <summary>An outcome can be served.</summary>
    public static implicit operator MapElementId(OutcomeId id) => FromOutcomeId(id);

    /// <summary>A job can be served.</summary>
    public static implicit operator MapElementId(JobId id) => FromJobId(id);

    /// <summary>The id of a step or sub-step as that of an element.</summary>
    public static MapElementId FromStepId(StepId id) => id == default ? default : new(id.Value);

    /// <summary>The id of an outcome as that of an element.</summary>
    public static MapElementId FromOutcomeId(OutcomeId id) => id == default ? default : new(id.Value);

    /// <summary>The id of a job as that of an element.</summary>
    public static MapElementId FromJobId(JobId id) => id == default ? default : new(id.Value);

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static MapElementId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out MapElementId id) ? id : throw new FormatException($"'{text}' is not a valid id: {Slug.Rule}.");
    }

    /// <summary>Reads an id without an exception where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out MapElementId id)
    {
        bool valid = Slug.IsValid(text);
        id = valid ? new MapElementId(text!) : default;
        return valid;
    }

    /// <summary>Compares the ids ordinally, so that sorted ids stand in the same order in every culture.</summary>
    public int CompareTo(MapElementId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the id. As a format item it is written the same way, whatever the format and the culture.</summary>
    public override string ToString() => Value;

    static MapElementId IParsable<MapElementId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<MapElementId>.TryParse(string? s, IFormatProvider? provider, out MapElementId result) => TryParse(s, out result);

    static MapElementId ISpanParsable<MapElementId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<MapElementId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MapElementId result) => TryParse(s.ToString(), out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormatting.TryWrite(Value, destination, out charsWritten);
}
