using System.Diagnostics;
using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Strategy.Evaluation;

namespace JobMap.Strategy;

/// <summary>
/// What a concept adds in one segment. How well the job gets done is the satisfaction with its outcomes, each weighted by its importance: V = Σ I S / Σ I, 0..10, over the outcomes that have a
/// score. Source of the weighted sum: Wilkie and Pessemier, "Issues in Marketing's Use of Multi-Attribute Attitude Models", Journal of Marketing Research 10 (1973).
/// The intervals hold what the sample leaves open; what the judgement of whoever predicted leaves open is in the low and high figures beside them. Immutable, compared by value.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConceptValue
{
    internal ConceptValue(Concept concept, string? segment, ConceptEvaluationOptions options, IEnumerable<ConceptScore> scores)
    {
        Concept = concept;
        Segment = segment;
        Options = options;
        Scores = new ValueList<ConceptScore>(scores);
    }

    /// <summary>The concept.</summary>
    public Concept Concept { get; }

    /// <summary>The segment; null for everybody.</summary>
    public string? Segment { get; }

    /// <summary>The choices.</summary>
    public ConceptEvaluationOptions Options { get; }

    /// <summary>Every outcome of the map in its order, those without a score among them.</summary>
    public IReadOnlyList<ConceptScore> Scores { get; }

    /// <summary>How well the job gets done today, V, 0..10; null where there is nothing to compute it from.</summary>
    public double? Today { get; internal init; }

    /// <summary>The interval of <see cref="Today"/>; null without resamples.</summary>
    public ConfidenceInterval? TodayInterval { get; internal init; }

    /// <summary>How well it gets done with the concept, V′, 0..10.</summary>
    public double? Predicted { get; internal init; }

    /// <summary>The interval of <see cref="Predicted"/>; null without resamples.</summary>
    public ConfidenceInterval? PredictedInterval { get; internal init; }

    /// <summary>V′ − V in points, −10..10.</summary>
    public double? ValueAdded { get; internal init; }

    /// <summary>The interval of <see cref="ValueAdded"/>, V and V′ on the same resamples; null without resamples.</summary>
    public ConfidenceInterval? ValueAddedInterval { get; internal init; }

    /// <summary>V′ / V − 1 as a share: 0.2 is 20 % better. Null where V is 0, of which nothing is a share.</summary>
    public double? Improvement { get; internal init; }

    /// <summary>The interval of <see cref="Improvement"/>, and so are the frequencies, over the resamples in which V is above 0; null without resamples.</summary>
    public ConfidenceInterval? ImprovementInterval { get; internal init; }

    /// <summary>The value added with every prediction at the lower end of its range; null where no prediction that counts has one.</summary>
    public double? ValueAddedLow { get; internal init; }

    /// <summary>The value added with every prediction at the upper end of its range; null where no prediction that counts has one.</summary>
    public double? ValueAddedHigh { get; internal init; }

    /// <summary>The improvement with every prediction at the lower end of its range; null where no prediction that counts has one.</summary>
    public double? ImprovementLow { get; internal init; }

    /// <summary>The improvement with every prediction at the upper end of its range; null where no prediction that counts has one.</summary>
    public double? ImprovementHigh { get; internal init; }

    /// <summary>The share of resamples in which the improvement reaches <see cref="ImprovementThresholds.Wins"/>, 0..1: a bootstrap frequency. Null without resamples.</summary>
    public double? ProbabilityWins { get; internal init; }

    /// <summary>The share of resamples in which the improvement is below <see cref="ImprovementThresholds.Middle"/>, 0..1: a bootstrap frequency. Null without resamples.</summary>
    public double? ProbabilityMiddle { get; internal init; }

    /// <summary>
    /// The share of resamples in which the concept adds more than every other and more than nothing, 0..1: a bootstrap frequency. Concepts that add the same share the resample.
    /// Null without resamples.
    /// </summary>
    public double? ProbabilityBest { get; internal init; }

    /// <summary>What <see cref="ImprovementInterval"/> says; null without one.</summary>
    public ImprovementVerdict? Verdict => ImprovementInterval is { } interval ? Options.Thresholds.VerdictOf(interval) : null;

    /// <summary>The outcomes that satisfaction is predicted to fall with, in the order of the map.</summary>
    public IReadOnlyList<ConceptScore> Losses => new ValueList<ConceptScore>(Scores.Where(score => score.IsLoss));

    /// <summary>How many outcomes that have a score the concept predicts.</summary>
    public int PredictedOutcomes => Scores.Count(score => score.Prediction is not null && score.Reason is null);

    /// <summary>How many outcomes that have a score it says nothing of; they stay as today.</summary>
    public int UnchangedOutcomes => Scores.Count(score => score.Prediction is null && score.Reason is null);

    /// <summary>How many outcomes have no score, and so no part in V.</summary>
    public int OutcomesWithoutScore => Scores.Count(score => score.Reason is not null);

    /// <summary>How many predicted changes were cut off at 0 or 10.</summary>
    public int ClampedPredictions => Scores.Count(score => score.IsClamped);

    /// <summary>How many outcomes are underserved today.</summary>
    public int UnderservedToday => Scores.Count(score => score.Today.Zone == LandscapeZone.Underserved);

    /// <summary>How many outcomes are left underserved with the concept.</summary>
    public int UnderservedPredicted => Scores.Count(score => score.PredictedZone == LandscapeZone.Underserved);

    /// <summary>How many resamples the intervals and frequencies rest on, without those in which nobody finds anything important, so that V has no meaning; 0 without resamples.</summary>
    public int Resamples { get; internal init; }

    /// <summary>Why there is no value, or no improvement; null where there are both.</summary>
    public string? Reason { get; internal init; }

    /// <summary>The arithmetic in a few sentences, with the numbers.</summary>
    public string Explain() => ConceptExplanation.Of(this);

    /// <summary>"a timer: 22.4 % better (14.1 % to 31.0 %), promising", with the segment before it.</summary>
    public override string ToString() => (Segment is null ? "" : $"{Segment}, ") + $"{Concept.Name}: {ConceptExplanation.Short(this)}";
}
