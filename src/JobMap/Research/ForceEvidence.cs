using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Research;

/// <summary>How much evidence there is of one force of progress.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ForceEvidence
{
    internal ForceEvidence(ForceOfProgress force, EvidenceCounts counts) => (Force, Counts) = (force, counts);

    /// <summary>The force.</summary>
    public ForceOfProgress Force { get; }

    /// <summary>How much evidence shows it.</summary>
    public EvidenceCounts Counts { get; }

    /// <summary>"push: 5 items from 3 interviews".</summary>
    public override string ToString() => $"{EnumNames.NameOf(Force)}: {Counts}";
}
