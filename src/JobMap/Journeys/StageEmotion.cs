using System.Diagnostics;
using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>
/// How customers fare at a stage: their satisfaction with its outcomes, weighted by importance, on the scale of satisfaction scores.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record StageEmotion
{
    internal StageEmotion(double value, ConfidenceInterval interval, DerivedFrom derivedFrom) => (Value, Interval, DerivedFrom) = (value, interval, derivedFrom);

    /// <summary>Σ I S / Σ I over the scored outcomes, 0 (nobody satisfied) to 10 (everybody).</summary>
    public double Value { get; }

    /// <summary>
    /// The interval of <see cref="Value"/>: the weighted mean of the outcomes' Wilson limits, with the weights taken as they are. It assumes
    /// nothing of how the outcomes vary together and is at its widest for that; the method of variance estimates recovery at correlation 1.
    /// </summary>
    public ConfidenceInterval Interval { get; }

    /// <summary>The name of the scale: <c>0..10</c>.</summary>
    public string Scale { get; } = "0..10";

    /// <summary>The rule and the outcomes behind it.</summary>
    public DerivedFrom DerivedFrom { get; }

    /// <summary>"5.2 [4.6–5.8] on 0..10".</summary>
    public override string ToString() => FormattableString.Invariant($"{Value:0.0} [{Interval}] on {Scale}");
}
