using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Research;

/// <summary>
/// The four forces as the evidence shows them: push and pull drive a switch, anxiety and habit hold it back. Counts of mentions are not the strength of a force: two loud
/// pushes may outweigh ten quiet habits. Source: Klement, "When Coffee and Kale Compete", 2018.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ForceBalance
{
    internal ForceBalance(IEnumerable<ForceEvidence> forces, int withPushAndPull, int heldBack) =>
        (Forces, InterviewsWithPushAndPull, InterviewsHeldBack) = (new ValueList<ForceEvidence>(forces), withPushAndPull, heldBack);

    /// <summary>The four forces, in the order of <see cref="ForceOfProgress"/>.</summary>
    public IReadOnlyList<ForceEvidence> Forces { get; }

    /// <summary>True where there is evidence of push and of pull, be it from different people: without both there is no demand.</summary>
    public bool HasPushAndPull => Forces.Count(entry => entry.Force is ForceOfProgress.Push or ForceOfProgress.Pull && entry.Counts.Items > 0) == 2;

    /// <summary>How many interviews show push and pull both.</summary>
    public int InterviewsWithPushAndPull { get; }

    /// <summary>How many interviews show anxiety or habit, what holds back.</summary>
    public int InterviewsHeldBack { get; }

    /// <summary>"push 5, pull 4, anxiety 3, habit 2 items".</summary>
    public override string ToString() => FormattableString.Invariant($"{string.Join(", ", Forces.Select(entry => FormattableString.Invariant($"{EnumNames.NameOf(entry.Force)} {entry.Counts.Items}")))} items");
}
