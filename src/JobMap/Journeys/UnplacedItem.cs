using System.Diagnostics;

namespace JobMap.Journeys;

/// <summary>What no stage of a journey has, and why: nothing is lost in silence.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record UnplacedItem
{
    internal UnplacedItem(UnplacedKind kind, string id, string name, string reason) => (Kind, Id, Name, Reason) = (kind, id, name, reason);

    /// <summary>What it is.</summary>
    public UnplacedKind Kind { get; }

    /// <summary>Its id, unique among those of its kind.</summary>
    public string Id { get; }

    /// <summary>Its name, or the statement of a job, as written.</summary>
    public string Name { get; }

    /// <summary>Why it has no stage, in one sentence.</summary>
    public string Reason { get; }

    /// <summary>The touchpoint itself, where it is one; null otherwise.</summary>
    public Touchpoint? Touchpoint { get; internal init; }

    /// <summary>The indicator itself, where it is one; null otherwise.</summary>
    public Kpi? Kpi { get; internal init; }

    /// <summary>The milestone itself, where it is one; null otherwise.</summary>
    public Milestone? Milestone { get; internal init; }

    /// <summary>"renew-the-stock: no stage hosts it".</summary>
    public override string ToString() => $"{Id}: {Reason}";
}
