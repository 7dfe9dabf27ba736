using System.Text.Json;
using System.Text.Json.Serialization;
using JobMap.Diagnostics;

namespace JobMap.Serialization.Documents;

/// <summary>A document inside another one, read as strictly as on its own.</summary>
internal sealed class DocumentConverter<T>(Func<string, JobMapResult<T>> read, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JobMapResult<T> result = read(document.RootElement.GetRawText());

        // Lines and columns would be those of the part, not of the document around it; the paths begin at the part.
        return result.TryGetValue(out T? model) ? model : throw new JsonException(
            string.Join(" ", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => (diagnostic with { Location = diagnostic.Location with { Line = null, Column = null } }).ToString())),
            new JobMapException(result.Diagnostics));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
