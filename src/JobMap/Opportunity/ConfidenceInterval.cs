namespace JobMap.Opportunity;

/// <summary>
/// A two-sided confidence interval: over many surveys, this share of such intervals holds the true value. The level stands in the
/// analysis it belongs to.
/// </summary>
public readonly record struct ConfidenceInterval
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
    public override string ToString() => FormattableString.Invariant($"{Lower:0.0}–{Upper:0.0}");

    internal ConfidenceInterval Scale(double factor) => new(Lower * factor, Upper * factor);
}
