using JobMap.Internals;
using JobMap.Opportunity;
using JobMap.Serialization.Documents;
using JobMap.Strategy;

namespace JobMap.Serialization.Analyses;

/// <summary>From an evaluation of concepts to its document.</summary>
internal static class ConceptEvaluationWire
{
    public static WireConceptEvaluation ToWire(ConceptEvaluation evaluation)
    {
        (OpportunityOptions scoring, ImprovementThresholds thresholds) = (evaluation.Options.Scoring, evaluation.Options.Thresholds);
        return new WireConceptEvaluation(
            scoring.Definition.Name, scoring.Missing.Name, thresholds.Name, thresholds.Wins, thresholds.Middle, evaluation.Scale.ToString(), evaluation.Solution.Value,
            scoring.Level, scoring.Resamples, scoring.Seed, evaluation.SegmentVariable, evaluation.Respondents,
            [.. evaluation.Values.Select(ToWire)],
            [.. evaluation.Comparisons.Select(comparison => new WireConceptComparison(comparison.Segment, comparison.ProbabilityTodayBest, [.. comparison.Differences.Select(ToWire)]))],
            [.. evaluation.Diagnostics.Select(DiagnosticWire.ToWire)]);
    }

    private static WireConceptValue ToWire(ConceptValue value) => new(
        value.Concept.Id.Value, value.Concept.Name, value.Segment, value.Concept.PriceChange,
        value.Today, AnalysisWire.ToWire(value.TodayInterval), value.Predicted, AnalysisWire.ToWire(value.PredictedInterval),
        value.ValueAdded, AnalysisWire.ToWire(value.ValueAddedInterval), value.ValueAddedLow, value.ValueAddedHigh,
        value.Improvement, AnalysisWire.ToWire(value.ImprovementInterval), value.ImprovementLow, value.ImprovementHigh,
        value.ProbabilityWins, value.ProbabilityMiddle, value.ProbabilityBest, value.Verdict is { } verdict ? EnumNames.NameOf(verdict) : null,
        value.PredictedOutcomes, value.UnchangedOutcomes, value.OutcomesWithoutScore, value.ClampedPredictions, value.UnderservedToday, value.UnderservedPredicted,
        [.. value.Losses.Select(score => score.Need.Id.Value)], value.Resamples, value.Reason, [.. value.Scores.Select(ToWire)]);

    private static WireConceptScore ToWire(ConceptScore score) => new(
        score.Need.Id.Value, score.Need.Statement, score.Today.AnsweredBoth, score.Today.Importance, score.Today.Satisfaction,
        score.PredictedSatisfaction, score.PredictedSatisfactionLow, score.PredictedSatisfactionHigh, score.Change,
        score.Today.Opportunity, AnalysisWire.ToWire(score.Today.Interval), score.PredictedOpportunity, AnalysisWire.ToWire(score.PredictedInterval),
        ZoneOf(score.Today.Zone), ZoneOf(score.PredictedZone), score.Prediction is not null, score.IsLoss, score.IsClamped, score.Prediction?.Rationale, score.Reason);

    private static WireConceptDifference ToWire(ConceptDifference difference) => new(
        difference.A.Value, difference.B.Value, difference.Difference, AnalysisWire.ToWire(difference.Interval), difference.ProbabilityMore);

    private static string? ZoneOf(LandscapeZone? zone) => zone is { } known ? OpportunityLandscape.NameOf(known) : null;
}
