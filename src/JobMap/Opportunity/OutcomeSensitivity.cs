using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Opportunity;

/// <summary>How the rank of one outcome changes from one definition and policy to the next.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OutcomeSensitivity
{
    internal OutcomeSensitivity(Need need, IEnumerable<SensitivityPlacement> placements) => (Need, Placements) = (need, new ValueList<SensitivityPlacement>(placements));

    /// <summary>The outcome.</summary>
    public Need Need { get; }

    /// <summary>Where it stands, one placement a variant, that of the base ranking first.</summary>
    public IReadOnlyList<SensitivityPlacement> Placements { get; }

    /// <summary>The rank in the base ranking; null without a score there.</summary>
    public int? Rank => Placements[0].Rank;

    /// <summary>The best rank, 1 or more, by any variant; null where none scores it.</summary>
    public int? BestRank => Placements.Min(placement => placement.Rank);

    /// <summary>The worst rank by any variant; null where none scores it.</summary>
    public int? WorstRank => Placements.Max(placement => placement.Rank);

    /// <summary>"3 (2–6): minimize the time …"; the reason where the base has no score.</summary>
    public override string ToString() => Rank is { } rank ? FormattableString.Invariant($"{rank} ({BestRank}–{WorstRank}): {Need}") : $"{Placements[0].Reason}: {Need}";
}
