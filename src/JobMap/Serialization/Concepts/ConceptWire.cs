using JobMap.Serialization.Documents;
using JobMap.Strategy;

namespace JobMap.Serialization.Concepts;

/// <summary>From concepts to their document.</summary>
internal static class ConceptWire
{
    public static WireConcepts ToWire(ConceptSet set) => new(DocumentKind.Concepts)
    {
        Description = set.Description,
        Concepts = [.. set.Concepts.Select(ToWire)],
        Extensions = WireExtensions.Raw(set.Extensions),
    };

    private static WireConcept ToWire(Concept concept) => new()
    {
        Id = concept.Id.Value,
        Name = concept.Name,
        Description = concept.Description,
        PriceChange = concept.PriceChange,
        Predictions = concept.Predictions.Count == 0 ? null : [.. concept.Predictions.Select(ToWire)],
        Extensions = WireExtensions.Raw(concept.Extensions),
    };

    private static WirePrediction ToWire(ConceptPrediction prediction) => new()
    {
        Outcome = prediction.Outcome.Value,
        Level = prediction.Level,
        Change = prediction.Change,
        Lower = prediction.Lower,
        Upper = prediction.Upper,
        Rationale = prediction.Rationale,
        Extensions = WireExtensions.Raw(prediction.Extensions),
    };
}
