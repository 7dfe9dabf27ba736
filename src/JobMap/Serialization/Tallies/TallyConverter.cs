using System.Text.Json;
using System.Text.Json.Serialization;
using JobMap.Diagnostics;
using JobMap.Serialization.Documents;
using JobMap.Surveys;

namespace JobMap.Serialization.Tallies;

/// <summary>A tally inside another document: the whole tally document, read as strictly as on its own.</summary>
internal sealed class TallyConverter : JsonConverter<SurveyTally>
{
    public override SurveyTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JobMapResult<SurveyTally> result = JobMapJson.DeserializeTally(document.RootElement.GetRawText());

        // Lines and columns would be those of the part, not of the document around it; the paths begin at the tally.
        return result.TryGetValue(out SurveyTally? tally) ? tally : throw new JsonException(
            string.Join(" ", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => (diagnostic with { Location = diagnostic.Location with { Line = null, Column = null } }).ToString())),
            new JobMapException(result.Diagnostics));
    }

    public override void Write(Utf8JsonWriter writer, SurveyTally value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, TallyWire.ToWire(value), WireContext.Readable.WireTally);
}
