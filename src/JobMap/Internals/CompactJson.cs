using System.Text;
using System.Text.Json;

namespace JobMap.Internals;

/// <summary>JSON without the white space between its tokens; the tokens themselves stay as written, escapes included.</summary>
internal static class CompactJson
{
    private const int MaximumDepth = 32;

    /// <exception cref="ArgumentException">The text is not one JSON value, or is nested more than 32 levels deep.</exception>
    public static string Of(string json)
    {
        try
        {
            return Of(Encoding.UTF8.GetBytes(json));
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"Not one JSON value: {exception.Message}", nameof(json), exception);
        }
    }

    private static string Of(ReadOnlySpan<byte> json)
    {
        StringBuilder compact = new();
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = MaximumDepth });
        bool valueBefore = false;
        while (reader.Read())
        {
            bool end = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            compact.Append(valueBefore && !end ? "," : "").Append(TextOf(reader));
            valueBefore = reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
        }

        return compact.ToString();
    }

    private static string TextOf(Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.PropertyName => $"\"{Encoding.UTF8.GetString(reader.ValueSpan)}\":",
        JsonTokenType.String => $"\"{Encoding.UTF8.GetString(reader.ValueSpan)}\"",
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };
}
