using JobMap.Diagnostics;

namespace JobMap.Strategy.Evaluation;

/// <summary>What a concept predicts and a map does not have.</summary>
internal static class ConceptChecks
{
    /// <param name="concept">The concept.</param>
    /// <param name="map">The map.</param>
    /// <param name="path">Where the concept stands in its document.</param>
    public static IEnumerable<Diagnostic> Unknown(Concept concept, UniversalJobMap map, string path) => concept.Predictions
        .Select((prediction, i) => (prediction.Outcome, Place: FormattableString.Invariant($"{path}.predictions[{i}].outcome")))
        .Where(predicted => map.FindOutcome(predicted.Outcome) is null)
        .Select(predicted => DiagnosticCatalogue.ConceptOutcomeUnknown.Create(
            $"The concept '{concept.Id}' predicts the satisfaction with '{predicted.Outcome}', which is no outcome of the job map; the prediction is left out.",
            new DiagnosticLocation { Path = predicted.Place }));
}
