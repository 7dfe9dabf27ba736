using System.Diagnostics;
using System.Globalization;

namespace JobMap.Opportunity;

/// <summary>
/// A two-sided confidence interval: over many surveys, this share of such intervals holds the true value. The level stands in the
/// analysis it belongs to.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ConfidenceInterval : IFormattable
{
    /// <summary>An interval from its limits.</summary>
    /// <exception cref="ArgumentException">A limit is not finite, or the lower one is above the upper one.</exception>
    public ConfidenceInterval(double lower, double upper)
    {
        if (!double.IsFinite(lower) || !double.IsFinite(upper) || lower > upper)
        {
            throw new ArgumentException(FormattableString.Invariant($"{lower} and {upper} are not the limits of an interval."));
        }

        Lower = lower;
        Upper = upper;
    }

    /// <summary>The lower limit.</summary>
    public double Lower { get; }

    /// <summary>The upper limit.</summary>
    public double Upper { get; }

    /// <summary>True for a value between the limits, the limits included.</summary>
    public bool Contains(double value) => value >= Lower && value <= Upper;

    /// <summary>"10.8–13.2", one digit behind the point.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Both limits in a number format, such as "10.83–13.21" for <c>0.00</c>.</summary>
    /// <param name="format">A format of <see cref="double"/>; null or empty for one digit behind the point.</param>
    /// <param name="formatProvider">The culture; null for the invariant one, never the current one.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is none.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string shown = string.IsNullOrEmpty(format) ? "0.0" : format;
        IFormatProvider culture = formatProvider ?? CultureInfo.InvariantCulture;
        return $"{Lower.ToString(shown, culture)}–{Upper.ToString(shown, culture)}";
    }

    internal ConfidenceInterval Scale(double factor) => new(Lower * factor, Upper * factor);
}
