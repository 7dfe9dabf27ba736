using System.Text.Json.Nodes;
using JobMap.Journeys;
using JobMap.Serialization.Documents;
using JobMap.Serialization.JobMaps;

namespace JobMap.Serialization.Journeys;

/// <summary>Reads a journey document.</summary>
internal sealed class JourneyReader(string? source, JourneyReadOptions options)
    : DocumentReader<WireJourney, JourneyMap>(DocumentKind.Journey, WireContext.Readable.WireJourney, source, options.MaximumBytes, options.Limits)
{
    private readonly JobMapLanguages _languages = new(options.Grammars);

    protected override JourneyMap? Draft(WireJourney wire, DraftReading reading) => new JourneyDrafts(reading, _languages).Of(wire);

    protected override JsonObject Upgraded(JsonObject document, int version) => JourneyUpgrades.ToCurrent(document);
}
