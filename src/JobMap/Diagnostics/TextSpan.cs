using System.Diagnostics;
using System.Globalization;

namespace JobMap.Diagnostics;

/// <summary>A stretch of a text: where it starts and how long it is, in UTF-16 code units from 0. The default value is the empty stretch at 0.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct TextSpan
{
    /// <summary>A stretch of a text.</summary>
    /// <param name="start">The place of its first code unit; 0 or more.</param>
    /// <param name="length">How many code units it has; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the end lies beyond <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>The place of the first code unit, from 0.</summary>
    public int Start { get; }

    /// <summary>How many UTF-16 code units it has.</summary>
    public int Length { get; }

    /// <summary>The place behind the last code unit: start + length.</summary>
    public int End => Start + Length;

    /// <summary>True where the stretch has no length.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Start and end as a range, such as <c>9..13</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}..{End}");
}
