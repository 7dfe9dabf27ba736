using JobMap.Journeys;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Offerings;

/// <summary>Reads an offering document.</summary>
internal sealed class OfferingReader(string? source, JourneyReadOptions options)
    : DocumentReader<WireOffering, Offering>(DocumentKind.Offering, WireContext.Readable.WireOffering, source, options.MaximumBytes, options.Limits)
{
    protected override Offering? Draft(WireOffering wire, DraftReading reading) => new OfferingDrafts(reading).Of(wire);
}
