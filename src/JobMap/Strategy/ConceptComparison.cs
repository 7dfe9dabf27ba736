using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Strategy;

/// <summary>The concepts of an evaluation held against each other in one segment. Immutable, compared by value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConceptComparison
{
    internal ConceptComparison(string? segment, IEnumerable<ConceptDifference> differences) => (Segment, Differences) = (segment, new ValueList<ConceptDifference>(differences));

    /// <summary>The segment; null for everybody.</summary>
    public string? Segment { get; }

    /// <summary>Every two concepts in their order, a before b; empty where there is no value to compare.</summary>
    public IReadOnlyList<ConceptDifference> Differences { get; }

    /// <summary>
    /// The share of resamples in which no concept adds anything, so that today's solutions are the best there is, 0..1: a bootstrap frequency. With those of the concepts,
    /// <see cref="ConceptValue.ProbabilityBest"/>, it makes 1. Null without resamples.
    /// </summary>
    public double? ProbabilityTodayBest { get; internal init; }

    /// <summary>"3 differences, today is best in 2 % of resamples", with the segment before it.</summary>
    public override string ToString() => (Segment is null ? "" : $"{Segment}: ") + Counted.Of(Differences.Count, "difference")
        + (ProbabilityTodayBest is { } today ? FormattableString.Invariant($", today is best in {100 * today:0.#} % of resamples") : "");
}
