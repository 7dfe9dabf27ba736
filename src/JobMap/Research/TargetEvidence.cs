using System.Diagnostics;

namespace JobMap.Research;

/// <summary>How much evidence there is of what no job map has: a milestone, a pain of a touchpoint, or an id that the map does not know (JM6003).</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TargetEvidence
{
    internal TargetEvidence(EvidenceTarget target, EvidenceCounts counts) => (Target, Counts) = (target, counts);

    /// <summary>What is backed.</summary>
    public EvidenceTarget Target { get; }

    /// <summary>How much evidence names it.</summary>
    public EvidenceCounts Counts { get; }

    /// <summary>"milestone:first-value: 2 items from 2 interviews".</summary>
    public override string ToString() => $"{Target}: {Counts}";
}
