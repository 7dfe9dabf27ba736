using System.Diagnostics;
using JobMap.Journeys.Indicators;

namespace JobMap.Journeys;

/// <summary>The choices of an audit. The levels are this library's own; no published source gives them.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JourneyAuditOptions
{
    /// <summary>The choices where nothing else is said.</summary>
    public static JourneyAuditOptions Default { get; } = new();

    /// <summary>By which share of their scale, 0..1, the reactions of two channels may differ before their experience is called inconsistent; 0.25 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 0..1.</exception>
    public double ReactionTolerance { get; init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A share lies in 0..1."); } = 0.25;

    /// <summary>How many observations a channel needs before its reactions are compared with those of another, from 1; 10 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MinimumObservations { get; init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "It takes one observation."); } = 10;

    /// <summary>
    /// The level of the intervals that indicators are held against their targets with, a share from 0.5 to 0.9999; null, unless said, for that of the analysis, and for 0.95 where there is none.
    /// The intervals of scores are those of the analysis.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside that range.</exception>
    public double? Level { get; init => field = value is { } level ? KpiFormulas.Level(level) : null; }

    /// <summary>"reactions may differ by 0.25 of their scale, from 10 observations on", and the level where one is given.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"reactions may differ by {ReactionTolerance} of their scale, from {MinimumObservations} observations on{(Level is { } level ? FormattableString.Invariant($", level {level}") : "")}");
}
