using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap.Journeys;

/// <summary>
/// The name of a channel, the way by which customer and provider meet, such as <c>web</c> or <c>the shop</c>: one line, up to 200 characters,
/// compared ordinally. The default value is the channel of nothing; its <see cref="Value"/> is empty and no touchpoint accepts it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Design", "CA1036", Justification = "Ids are sorted so that lists have one order; none is less than another.")]
public readonly record struct ChannelId : IComparable<ChannelId>, ISpanParsable<ChannelId>, ISpanFormattable
{
    private const int MaximumLength = 200;

    private readonly string? _value;

    private ChannelId(string value) => _value = value;

    /// <summary>The name.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads a name; surrounding white space is not part of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The name is blank, longer than 200 characters, or has control characters such as a line break.</exception>
    public static ChannelId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ChannelId id) ? id : throw new FormatException("A channel needs a name of one line, up to 200 characters.");
    }

    /// <summary>Reads a name without an exception where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ChannelId id)
    {
        string trimmed = text?.Trim() ?? "";
        bool valid = trimmed.Length is > 0 and <= MaximumLength && !trimmed.Any(char.IsControl);
        id = valid ? new ChannelId(trimmed) : default;
        return valid;
    }

    /// <summary>Compares the names ordinally, so that sorted ids stand in the same order in every culture.</summary>
    public int CompareTo(ChannelId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The name. As a format item it is written the same way, whatever the format and the culture.</summary>
    public override string ToString() => Value;

    static ChannelId IParsable<ChannelId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ChannelId>.TryParse(string? s, IFormatProvider? provider, out ChannelId result) => TryParse(s, out result);

    static ChannelId ISpanParsable<ChannelId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ChannelId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ChannelId result) => TryParse(s.ToString(), out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormatting.TryWrite(Value, destination, out charsWritten);
}
