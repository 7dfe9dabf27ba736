using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Segmentation;

/// <summary>
/// How one variable that describes respondents, such as a complexity factor, is spread over the segments, and whether it tells them apart: a chi-squared test of
/// independence (Pearson, 1900) with Cramér's V (Cramér, "Mathematical Methods of Statistics", 1946), corrected over all variables.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SegmentProfile
{
    /// <summary>A profile by a variable.</summary>
    /// <exception cref="ArgumentException"><paramref name="variable"/> is null or blank.</exception>
    public SegmentProfile(string variable) => Variable = Guards.NotBlank(variable);

    /// <summary>The variable.</summary>
    public string Variable { get; }

    /// <summary>The complexity factor of the job map it stands for; null where it is none.</summary>
    public string? Factor { get; init; }

    /// <summary>The values, in ordinal order.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> Values { get; init => field = new ValueList<string>(Guards.NotNull(value)); } = ValueList<string>.Empty;

    /// <summary>How many respondents of each segment, in their order, have each of <see cref="Values"/>.</summary>
    /// <exception cref="ArgumentNullException">The value or one of its items is null.</exception>
    public IReadOnlyList<IReadOnlyList<int>> Counts { get; init => field = new ValueList<IReadOnlyList<int>>(Guards.NotNull(value).Select(counts => new ValueList<int>(Guards.NotNull(counts)))); } = ValueList<IReadOnlyList<int>>.Empty;

    /// <summary>How many placed respondents have no value.</summary>
    public int Missing { get; init; }

    /// <summary>The chi-squared statistic; null where there is no test.</summary>
    public double? ChiSquared { get; init; }

    /// <summary>The degrees of freedom; null where there is no test.</summary>
    public int? DegreesOfFreedom { get; init; }

    /// <summary>The p-value, 0..1; null where there is no test.</summary>
    public double? PValue { get; init; }

    /// <summary>The p-value corrected over all variables, 0..1; null where there is no test.</summary>
    public double? AdjustedPValue { get; init; }

    /// <summary>Cramér's V, 0..1: how strongly the variable goes with the segments; null where there is no test.</summary>
    public double? CramersV { get; init; }

    /// <summary>Why there is no test, or what is doubtful of it; null where nothing is.</summary>
    public string? Reason { get; init; }

    /// <summary>"household: V = 0.31, adjusted p = 0.0004".</summary>
    public override string ToString() => CramersV is { } v && AdjustedPValue is { } p
        ? FormattableString.Invariant($"{Variable}: V = {v:0.00}, adjusted p = {p:0.0000}") : $"{Variable}: {Reason}";
}
