using JobMap.Serialization.Documents;
using JobMap.Strategy;

namespace JobMap.Serialization.Concepts;

/// <summary>Reads a document of concepts.</summary>
internal sealed class ConceptReader(string? source, ConceptReadOptions options)
    : DocumentReader<WireConcepts, ConceptSet>(DocumentKind.Concepts, WireContext.Readable.WireConcepts, source, options.MaximumBytes, options.Limits)
{
    protected override ConceptSet? Draft(WireConcepts wire, DraftReading reading) => new ConceptDrafts(reading).Of(wire);
}
