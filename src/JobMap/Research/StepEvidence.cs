using System.Diagnostics;

namespace JobMap.Research;

/// <summary>How much evidence backs a job step.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record StepEvidence
{
    internal StepEvidence(JobStep step, EvidenceCounts own, EvidenceCounts all) => (Id, Name, Own, All) = (step.Id, step.Name, own, all);

    /// <summary>The id of the step.</summary>
    public StepId Id { get; }

    /// <summary>The name of the step.</summary>
    public string Name { get; }

    /// <summary>The evidence that names the step itself or one of its sub-steps.</summary>
    public EvidenceCounts Own { get; }

    /// <summary>The evidence that names the step, its sub-steps, one of their outcomes or a pain of one: a step is backed by its outcomes too. Each item and each interview counts once.</summary>
    public EvidenceCounts All { get; }

    /// <summary>"cook the dish: 5 items from 3 interviews".</summary>
    public override string ToString() => $"{Name}: {All}";
}
