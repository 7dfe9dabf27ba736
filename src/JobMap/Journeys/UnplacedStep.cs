using System.Diagnostics;

namespace JobMap.Journeys;

/// <summary>A job step that no stage of a journey hosts, and why: nothing is lost in silence.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record UnplacedStep
{
    internal UnplacedStep(StepId step, string reason) => (Step, Reason) = (step, reason);

    /// <summary>The step.</summary>
    public StepId Step { get; }

    /// <summary>Why it has no stage, in one sentence.</summary>
    public string Reason { get; }

    /// <summary>"renew-the-stock: no stage hosts it".</summary>
    public override string ToString() => $"{Step}: {Reason}";
}
