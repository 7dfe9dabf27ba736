namespace JobMap.Research;

/// <summary>What an <see cref="EvidenceTarget"/> is.</summary>
public enum EvidenceTargetKind
{
    /// <summary>An element of the job map: a step, a sub-step, an outcome or a job.</summary>
    Element,

    /// <summary>A pain point, by the id of what it is a pain of: the outcome, the job or the touchpoint behind it.</summary>
    Pain,

    /// <summary>A milestone of an offering or a journey template.</summary>
    Milestone,
}
