using System.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;

namespace JobMap.Strategy;

/// <summary>
/// The outcomes of everybody, or of one segment, by how they are served. An outcome counts for sure where its whole interval lies on one side of the threshold, and possibly where part of it does;
/// each interval holds at its own level, so that the bounds of the shares are no confidence interval.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record GrowthGroup
{
    internal GrowthGroup(string? segment) => Segment = segment;

    /// <summary>The segment; null for everybody.</summary>
    public string? Segment { get; }

    /// <summary>The greatest number of respondents behind one of its scores.</summary>
    public long Respondents { get; internal init; }

    /// <summary>True where <see cref="Respondents"/> are fewer than the profile asks for.</summary>
    public bool IsSmall { get; internal init; }

    /// <summary>How many outcomes have a score; the others are left out of all shares.</summary>
    public int Scored { get; internal init; }

    /// <summary>The outcomes that are underserved for sure: the whole interval of the score reaches the threshold.</summary>
    public IReadOnlyList<NeedId> SurelyUnderserved { get; internal init; } = ValueList<NeedId>.Empty;

    /// <summary>The outcomes that may be underserved: the interval of the score reaches the threshold.</summary>
    public IReadOnlyList<NeedId> PossiblyUnderserved { get; internal init; } = ValueList<NeedId>.Empty;

    /// <summary>The outcomes that are overserved for sure: the whole interval of I − S lies below 0.</summary>
    public IReadOnlyList<NeedId> SurelyOverserved { get; internal init; } = ValueList<NeedId>.Empty;

    /// <summary>The outcomes that may be overserved: the interval of I − S reaches below 0.</summary>
    public IReadOnlyList<NeedId> PossiblyOverserved { get; internal init; } = ValueList<NeedId>.Empty;

    /// <summary>The share of the scored outcomes that lie in the underserved region, 0..1; null where none has a score.</summary>
    public double? UnderservedShare { get; internal init; }

    /// <summary>The share of those surely and of those possibly underserved.</summary>
    public ConfidenceInterval? UnderservedBounds { get; internal init; }

    /// <summary>The share of the scored outcomes with S above I, 0..1; null where none has a score.</summary>
    public double? OverservedShare { get; internal init; }

    /// <summary>The share of those surely and of those possibly overserved.</summary>
    public ConfidenceInterval? OverservedBounds { get; internal init; }

    /// <summary>"commuters: 25 % of 20 outcomes underserved (15–35 %), 5 % overserved (0–10 %), n=120".</summary>
    public override string ToString() => UnderservedBounds is not { } under || OverservedBounds is not { } over
        ? $"{Segment ?? "everybody"}: no scores"
        : FormattableString.Invariant($"{Segment ?? "everybody"}: {100 * UnderservedShare:0} % of {Counted.Of(Scored, "outcome")} underserved ({100 * under.Lower:0}–{100 * under.Upper:0} %), {100 * OverservedShare:0} % overserved ({100 * over.Lower:0}–{100 * over.Upper:0} %), n={Respondents}");
}
