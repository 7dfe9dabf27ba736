using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace JobMap.Serialization.Tallies;

/// <summary>Writes a table with a row a line, where a number a line would make the document several times as long. It is read as any list.</summary>
/// <typeparam name="T">What a cell holds.</typeparam>
internal abstract class RowsConverter<T> : JsonConverter<List<List<T>?>>
{
    public override List<List<T>?>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<List<List<T>?>>)options.GetTypeInfo(typeToConvert));

    public override void Write(Utf8JsonWriter writer, List<List<T>?> value, JsonSerializerOptions options)
    {
        StringBuilder text = new("[");
        for (int row = 0; row < value.Count; row++)
        {
            NewLine(text.Append(row == 0 ? "" : ","), writer, writer.CurrentDepth + 1);
            text.Append('[').AppendJoin(", ", value[row]!.Select(TextOf)).Append(']');
        }

        if (value.Count > 0)
        {
            NewLine(text, writer, writer.CurrentDepth);
        }

        writer.WriteRawValue(text.Append(']').ToString(), skipInputValidation: true);
    }

    /// <summary>A cell as it stands in JSON.</summary>
    protected abstract string TextOf(T cell);

    private static void NewLine(StringBuilder text, Utf8JsonWriter writer, int depth)
    {
        if (writer.Options.Indented)
        {
            text.Append(writer.Options.NewLine).Append(writer.Options.IndentCharacter, depth * writer.Options.IndentSize);
        }
    }
}
