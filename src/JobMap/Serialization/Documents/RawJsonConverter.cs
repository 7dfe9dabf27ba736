using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobMap.Serialization.Documents;

/// <summary>Writes a JSON value token by token, indented as the rest of the document is.</summary>
internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Raw JSON is only written.");

    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) => Write(writer, value.Compact);

    public static void Write(Utf8JsonWriter writer, string compact) =>
        writer.WriteRawValue(writer.Options.Indented ? Indented(compact, writer) : compact, skipInputValidation: true);

    private static string Indented(string compact, Utf8JsonWriter writer)
    {
        StringBuilder text = new();
        int depth = writer.CurrentDepth;
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(compact), new JsonReaderOptions { MaxDepth = ExtensionMembers.MaximumDepth });
        JsonTokenType before = JsonTokenType.None;
        while (reader.Read())
        {
            bool end = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            bool begun = before is JsonTokenType.StartObject or JsonTokenType.StartArray;
            depth -= end ? 1 : 0;
            if (before == JsonTokenType.PropertyName)
            {
                text.Append(' ');
            }
            else if (before != JsonTokenType.None && !(end && begun))
            {
                text.Append(end || begun ? "" : ",").Append(writer.Options.NewLine).Append(writer.Options.IndentCharacter, depth * writer.Options.IndentSize);
            }

            AppendToken(text, reader);
            before = reader.TokenType;
            depth += before is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0;
        }

        return text.ToString();
    }

    private static void AppendToken(StringBuilder text, Utf8JsonReader reader)
    {
        string token = Encoding.UTF8.GetString(reader.ValueSpan);
        _ = reader.TokenType switch
        {
            JsonTokenType.PropertyName => text.Append('"').Append(token).Append("\":"),
            JsonTokenType.String => text.Append('"').Append(token).Append('"'),
            _ => text.Append(token),
        };
    }
}
