using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobMap.Serialization.Documents;

/// <summary>Writes a result as a whole document. Results are computed, not read.</summary>
internal sealed class WrittenConverter<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is written, not read; compute it again from the map and the answers.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
