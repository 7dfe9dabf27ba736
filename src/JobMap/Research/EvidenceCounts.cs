using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Research;

/// <summary>
/// How much evidence there is of something. Counts and nothing else: people who are interviewed are chosen on purpose, not drawn at random, so there is no share of all
/// customers to estimate and no interval to give.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record EvidenceCounts
{
    internal EvidenceCounts(int items, int interviews, int withoutInterview) => (Items, Interviews, ItemsWithoutInterview) = (items, interviews, withoutInterview);

    /// <summary>How many quotes and observations. One that names the same thing twice counts once.</summary>
    public int Items { get; }

    /// <summary>How many interviews they come from, each counted once.</summary>
    public int Interviews { get; }

    /// <summary>How many of the items come from no interview of the research: they were seen elsewhere, or name an interview it does not have.</summary>
    public int ItemsWithoutInterview { get; }

    /// <summary>"5 items from 3 interviews".</summary>
    public override string ToString() => $"{Counted.Of(Items, "item")} from {Counted.Of(Interviews, "interview")}";
}
