using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// The solution that satisfaction speaks of: importance belongs to the people who do the job, satisfaction to what they use today.
/// A name of one line, up to 200 characters, compared ordinally; <see cref="Mixed"/> where respondents use different solutions or it is unknown.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Design", "CA1036", Justification = "Ids are sorted so that lists have one order; none is less than another.")]
public readonly record struct SolutionId : IComparable<SolutionId>, ISpanParsable<SolutionId>, ISpanFormattable
{
    private const int MaximumLength = 200;

    private readonly string? _value;

    private SolutionId(string value) => _value = value;

    /// <summary>Different solutions, or unknown which: <c>mixed</c>. Also the default value.</summary>
    public static SolutionId Mixed { get; }

    /// <summary>The name.</summary>
    public string Value => _value ?? "mixed";

    /// <summary>Reads a name; surrounding white space is not part of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The name is blank, longer than 200 characters, or has control characters such as a line break.</exception>
    public static SolutionId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out SolutionId id) ? id : throw new FormatException("A solution needs a name of one line, up to 200 characters.");
    }

    /// <summary>Reads a name without an exception where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SolutionId id)
    {
        string trimmed = text?.Trim() ?? "";
        bool valid = trimmed.Length is > 0 and <= MaximumLength && !trimmed.Any(char.IsControl);
        id = valid && trimmed != "mixed" ? new SolutionId(trimmed) : default;
        return valid;
    }

    /// <summary>Compares the names ordinally, so that sorted ids stand in the same order in every culture.</summary>
    public int CompareTo(SolutionId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The name. As a format item it is written the same way, whatever the format and the culture.</summary>
    public override string ToString() => Value;

    static SolutionId IParsable<SolutionId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SolutionId>.TryParse(string? s, IFormatProvider? provider, out SolutionId result) => TryParse(s, out result);

    static SolutionId ISpanParsable<SolutionId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<SolutionId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SolutionId result) => TryParse(s.ToString(), out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormatting.TryWrite(Value, destination, out charsWritten);
}
