using System.Diagnostics;
using JobMap.Opportunity;
using JobMap.Strategy.Evaluation;

namespace JobMap.Strategy;

/// <summary>
/// One outcome with a concept: importance and satisfaction as they are today, the satisfaction predicted, and what becomes of the opportunity. Importance stays, since it belongs to
/// the customers and not to a solution. Without a prediction everything stays as today. Immutable, compared by value.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConceptScore
{
    internal ConceptScore(OpportunityScore today, ConceptPrediction? prediction) => (Today, Prediction) = (today, prediction);

    /// <summary>The outcome.</summary>
    public Need Need => Today.Need;

    /// <summary>The segment; null for everybody.</summary>
    public string? Segment => Today.Segment;

    /// <summary>The score today, with its intervals; without a rank, since ranks are not what a concept is judged by.</summary>
    public OpportunityScore Today { get; }

    /// <summary>What the concept predicts; null where it says nothing of the outcome, which then stays as it is.</summary>
    public ConceptPrediction? Prediction { get; }

    /// <summary>The satisfaction with the concept, 0..10; null without a score today.</summary>
    public double? PredictedSatisfaction { get; internal init; }

    /// <summary>The satisfaction at the lower end of the prediction's range, 0..10; null without a range or a score today.</summary>
    public double? PredictedSatisfactionLow { get; internal init; }

    /// <summary>The satisfaction at the upper end of the prediction's range, 0..10; null without a range or a score today.</summary>
    public double? PredictedSatisfactionHigh { get; internal init; }

    /// <summary>Predicted satisfaction less that of today, −10..10 points; 0 without a prediction, null without a score today.</summary>
    public double? Change { get; internal init; }

    /// <summary>The opportunity that is left with the concept, in the unit of the definition; null without a score today.</summary>
    public double? PredictedOpportunity { get; internal init; }

    /// <summary>
    /// The interval of <see cref="PredictedOpportunity"/>: what the sample leaves open, not whether the prediction is right. Closed form, whatever the method of today's: a predicted level has no error
    /// of its own, so that only that of the importance is left; a predicted change has the error of today's satisfaction. Null without a score today.
    /// </summary>
    public ConfidenceInterval? PredictedInterval { get; internal init; }

    /// <summary>The zone of the landscape with the concept; null without a score today.</summary>
    public LandscapeZone? PredictedZone { get; internal init; }

    /// <summary>True where satisfaction is predicted to fall.</summary>
    public bool IsLoss => Change < 0;

    /// <summary>True where a predicted change would leave 0..10 and was cut off there.</summary>
    public bool IsClamped { get; internal init; }

    /// <summary>Why there is no score; null where there is one.</summary>
    public string? Reason => Today.Reason;

    /// <summary>The arithmetic in a sentence, with the numbers.</summary>
    public string Explain() => ConceptExplanation.Of(this);

    /// <summary>"satisfaction 3.2 → 8.0, opportunity 15.8 → 11.0: minimize the time …".</summary>
    public override string ToString() => PredictedSatisfaction is { } predicted
        ? FormattableString.Invariant($"satisfaction {Today.Satisfaction:0.0} → {predicted:0.0}, opportunity {Today.Opportunity:0.0##} → {PredictedOpportunity:0.0##}: {Need}")
        : $"no score ({Reason}): {Need}";
}
