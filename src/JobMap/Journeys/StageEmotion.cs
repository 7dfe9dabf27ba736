using System.Diagnostics;
using JobMap.Opportunity;

namespace JobMap.Journeys;

/// <summary>
/// How customers fare at a stage: as derived, their satisfaction with what the stage hosts, weighted by importance, on the scale of satisfaction
/// scores; in a journey that somebody drew, as they drew it, on a scale of their own.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record StageEmotion
{
    internal StageEmotion(double value, EmotionScale scale, ConfidenceInterval? interval, DerivedFrom derivedFrom) =>
        (Value, Scale, Interval, DerivedFrom) = (value, scale, interval, derivedFrom);

    /// <summary>The emotion, on the <see cref="Scale"/>: derived, Σ I S / Σ I over the scored needs of the stage.</summary>
    public double Value { get; }

    /// <summary>
    /// The interval of <see cref="Value"/>, on its scale, at the level of <see cref="JourneyMap.Terms"/>: the weighted mean of the limits of the needs' satisfaction, with the weights taken as they are. It assumes
    /// nothing of how the needs vary together and is at its widest for that; the method of variance estimates recovery at correlation 1. Null where the
    /// emotion was drawn rather than derived.
    /// </summary>
    public ConfidenceInterval? Interval { get; }

    /// <summary>The scale.</summary>
    public EmotionScale Scale { get; }

    /// <summary>The rule and the needs behind it.</summary>
    public DerivedFrom DerivedFrom { get; }

    /// <summary>"5.2 [4.6–5.8] on 0..10".</summary>
    public override string ToString() => FormattableString.Invariant($"{Value:0.0}{(Interval is { } interval ? FormattableString.Invariant($" [{interval}]") : "")} on {Scale}");
}
