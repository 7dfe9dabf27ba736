using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Research;

/// <summary>How much evidence there is of one stage of the timeline of a switch.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TimelineEvidence
{
    internal TimelineEvidence(TimelineStage stage, EvidenceCounts counts) => (Stage, Counts) = (stage, counts);

    /// <summary>The stage.</summary>
    public TimelineStage Stage { get; }

    /// <summary>How much evidence belongs to it.</summary>
    public EvidenceCounts Counts { get; }

    /// <summary>"firstThought: 5 items from 3 interviews".</summary>
    public override string ToString() => $"{EnumNames.NameOf(Stage)}: {Counts}";
}
