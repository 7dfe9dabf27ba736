using JobMap.Journeys;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Templates;

/// <summary>Reads a journey template document.</summary>
internal sealed class TemplateReader(string? source, JourneyReadOptions options)
    : DocumentReader<WireTemplate, JourneyTemplate>(DocumentKind.JourneyTemplate, WireContext.Readable.WireTemplate, source, options.MaximumBytes, options.Limits)
{
    protected override JourneyTemplate? Draft(WireTemplate wire, DraftReading reading) => new TemplateDrafts(reading).Of(wire);
}
