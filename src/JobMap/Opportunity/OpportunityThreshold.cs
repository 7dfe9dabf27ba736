using System.Diagnostics;

namespace JobMap.Opportunity;

/// <summary>A border between two bands of a <see cref="ThresholdProfile"/>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OpportunityThreshold
{
    internal OpportunityThreshold(double value, bool isInclusive, string bandAbove) => (Value, IsInclusive, BandAbove) = (value, isInclusive, bandAbove);

    /// <summary>The border in points, 0..20.</summary>
    public double Value { get; }

    /// <summary>True when a score on the border belongs to the band above ("≥ 10"), false when to the one below ("> 12").</summary>
    public bool IsInclusive { get; }

    /// <summary>The name of the band that begins here.</summary>
    public string BandAbove { get; }

    /// <summary>"> 12 high".</summary>
    public override string ToString() => FormattableString.Invariant($"{(IsInclusive ? "≥" : ">")} {Value} {BandAbove}");

    internal bool IsReachedBy(double opportunity) =>
        IsInclusive ? opportunity >= Value - OpportunityLandscape.Tolerance : opportunity > Value + OpportunityLandscape.Tolerance;
}
