using System.Diagnostics;

namespace JobMap.Research;

/// <summary>How much evidence backs an outcome or a job. Evidence for a step is not evidence for its outcomes.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record NeedEvidence
{
    internal NeedEvidence(Need need, EvidenceCounts pains, EvidenceCounts all) => (Id, Kind, Statement, Pains, All) = (need.Id, need.Kind, need.Statement, pains, all);

    /// <summary>The id of the outcome or job.</summary>
    public NeedId Id { get; }

    /// <summary>What it is.</summary>
    public NeedKind Kind { get; }

    /// <summary>The outcome or job statement.</summary>
    public string Statement { get; }

    /// <summary>The evidence that names it as a pain, such as <c>pain:o1</c>.</summary>
    public EvidenceCounts Pains { get; }

    /// <summary>The evidence that names it, as itself or as a pain. Each item and each interview counts once.</summary>
    public EvidenceCounts All { get; }

    /// <summary>True where there is evidence and it comes from one interview at most: nobody else has confirmed it yet.</summary>
    public bool IsThin => All is { Items: > 0, Interviews: <= 1 };

    /// <summary>"o1: 5 items from 3 interviews".</summary>
    public override string ToString() => $"{Id}: {All}";
}
