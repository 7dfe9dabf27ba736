using System.Diagnostics;

namespace JobMap.Journeys;

/// <summary>
/// How much of the outcomes of a step, a stage or the whole job the touchpoints of a journey serve: the share of their importance where there are scores
/// (<see cref="JourneyCoverage.IsWeighted"/>), else of their number.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ServedShare
{
    internal ServedShare(JourneySource? of) => Of = of;

    /// <summary>The step or the stage; null for the whole job.</summary>
    public JourneySource? Of { get; }

    /// <summary>What existing touchpoints serve, 0..1; null where there are no outcomes, or none of them has a score of its importance above 0 while others of the job have scores.</summary>
    public double? Share { get; internal init; }

    /// <summary>The same once the planned touchpoints exist.</summary>
    public double? ShareOnceBuilt { get; internal init; }

    /// <summary>How many outcomes there are.</summary>
    public int Outcomes { get; internal init; }

    /// <summary>How many of them existing touchpoints serve, scored or not.</summary>
    public int Served { get; internal init; }

    /// <summary>How many of them touchpoints serve once the planned ones exist.</summary>
    public int ServedOnceBuilt { get; internal init; }

    /// <summary>How many of them have no score, and no weight in the share where the others have; all of them where there are no answers.</summary>
    public int Unscored { get; internal init; }

    /// <summary>"gather: 62 % (5 of 8 outcomes)".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Of?.Id ?? "the whole job"}: {(Share is { } share ? FormattableString.Invariant($"{100 * share:0} %") : "no share")} ({Served} of {Internals.Counted.Of(Outcomes, "outcome")})");
}
