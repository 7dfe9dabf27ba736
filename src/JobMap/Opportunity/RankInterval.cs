using System.Diagnostics;

namespace JobMap.Opportunity;

/// <summary>A confidence set for a rank, 1 for the greatest opportunity: the ranks the data do not rule out.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct RankInterval
{
    /// <summary>An interval from its limits, both 1-based and part of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The lower limit is below 1 or above the upper one.</exception>
    public RankInterval(int lower, int upper)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lower, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(upper, lower);
        Lower = lower;
        Upper = upper;
    }

    /// <summary>The best rank.</summary>
    public int Lower { get; }

    /// <summary>The worst rank.</summary>
    public int Upper { get; }

    /// <summary>"1–3".</summary>
    public override string ToString() => FormattableString.Invariant($"{Lower}–{Upper}");
}
