using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobMap.Serialization.Documents;

/// <summary>Reads and writes a value as a text, also as the key of a dictionary. The default value of an id is written as an empty text and not read back.</summary>
internal sealed class TextConverter<T>(TextConverter<T>.TryParse tryParse, Func<T, string> textOf, string rule) : JsonConverter<T>
    where T : notnull
{
    public delegate bool TryParse(string? text, [NotNullWhen(true), MaybeNullWhen(false)] out T value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parsed(reader.GetString()) : throw new JsonException($"A text is expected; {rule}.");

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parsed(reader.GetString());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(textOf(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) => writer.WritePropertyName(textOf(value));

    private T Parsed(string? text) =>
        tryParse(text, out T? value) ? value : throw new JsonException($"'{JobMapFaults.Shown(text ?? "")}' is no {typeof(T).Name}; {rule}.");
}
