using System.Diagnostics;
using JobMap.Opportunity;

namespace JobMap.Strategy;

/// <summary>How much more one concept adds than another, on the same resamples. Immutable, compared by value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConceptDifference
{
    internal ConceptDifference(ConceptId a, ConceptId b, double difference) => (A, B, Difference) = (a, b, difference);

    /// <summary>The concept that the other is taken from.</summary>
    public ConceptId A { get; }

    /// <summary>The concept that is subtracted.</summary>
    public ConceptId B { get; }

    /// <summary>Value added by a less value added by b, in points.</summary>
    public double Difference { get; }

    /// <summary>The interval of <see cref="Difference"/>; null without resamples.</summary>
    public ConfidenceInterval? Interval { get; internal init; }

    /// <summary>The share of resamples in which a adds more than b, 0..1, one in which both add the same counting half: a bootstrap frequency. Null without resamples.</summary>
    public double? ProbabilityMore { get; internal init; }

    /// <summary>"timer − sensor: 0.42 (0.11 to 0.73)".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{A} − {B}: {Difference:0.00;-0.00;0.00}{(Interval is { } interval ? FormattableString.Invariant($" ({interval.Lower:0.00;-0.00;0.00} to {interval.Upper:0.00;-0.00;0.00})") : "")}");
}
