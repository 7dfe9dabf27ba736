using JobMap.Research;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Evidence;

/// <summary>Reads a document of research evidence.</summary>
internal sealed class EvidenceReader(string? source, EvidenceReadOptions options)
    : DocumentReader<WireEvidence, ResearchEvidence>(DocumentKind.Evidence, WireContext.Readable.WireEvidence, source, options.MaximumBytes, options.Limits)
{
    protected override ResearchEvidence? Draft(WireEvidence wire, DraftReading reading) => new EvidenceDrafts(reading).Of(wire);
}
