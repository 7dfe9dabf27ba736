using System.Text.Json;
using System.Text.Json.Serialization;
using JobMap.Diagnostics;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>A job map inside another document: the whole job map document, read as strictly as on its own.</summary>
internal sealed class JobMapConverter(JobMapReadOptions readOptions) : JsonConverter<UniversalJobMap>
{
    public override UniversalJobMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JobMapResult<UniversalJobMap> result = JobMapJson.DeserializeJobMap(document.RootElement.GetRawText(), null, readOptions);

        // Lines and columns would be those of the part, not of the document around it; the paths begin at the map.
        return result.TryGetValue(out UniversalJobMap? map) ? map : throw new JsonException(
            string.Join(" ", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => (diagnostic with { Location = diagnostic.Location with { Line = null, Column = null } }).ToString())),
            new JobMapException(result.Diagnostics));
    }

    public override void Write(Utf8JsonWriter writer, UniversalJobMap value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, JobMapWire.ToWire(value), WireContext.Deep.WireJobMap);
}
