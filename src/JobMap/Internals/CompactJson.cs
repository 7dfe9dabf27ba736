using System.Text;
using System.Text.Json;

namespace JobMap.Internals;

/// <summary>JSON without the white space between its tokens; the tokens themselves stay as written, escapes included.</summary>
internal static class CompactJson
{
    /// <summary>How deeply a value may be nested.</summary>
    public const int MaximumDepth = 32;

    /// <exception cref="ArgumentException">The text is not one JSON value, has a member twice or half of a surrogate pair, or is nested more than 32 levels deep.</exception>
    public static string Of(string json) => UnicodeText.IsWellFormed(json)
        ? Of(Encoding.UTF8.GetBytes(json))
        : throw new ArgumentException("Not one JSON value: it has half of a surrogate pair.", nameof(json));

    /// <exception cref="ArgumentException">The text is not one JSON value, has a member twice or half of a surrogate pair, or is nested more than 32 levels deep.</exception>
    public static string Of(ReadOnlySpan<byte> json)
    {
        try
        {
            return Compact(json);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new ArgumentException($"Not one JSON value: {exception.Message}", nameof(json), exception);
        }
    }

    private static string Compact(ReadOnlySpan<byte> json)
    {
        StringBuilder compact = new();
        Stack<HashSet<string>> members = [];
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = MaximumDepth });
        bool valueBefore = false;
        while (reader.Read())
        {
            Check(reader, members);
            bool end = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            compact.Append(valueBefore && !end ? "," : "").Append(TextOf(reader));
            valueBefore = reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
        }

        return compact.ToString();
    }

    private static void Check(Utf8JsonReader reader, Stack<HashSet<string>> members)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                members.Push(new HashSet<string>(StringComparer.Ordinal));
                break;
            case JsonTokenType.EndObject:
                members.Pop();
                break;
            case JsonTokenType.PropertyName when !members.Peek().Add(reader.GetString()!):
                throw new JsonException($"The member '{reader.GetString()}' is written twice.");
            case JsonTokenType.String:
                _ = reader.GetString();
                break;
        }
    }

    private static string TextOf(Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.PropertyName => $"\"{Encoding.UTF8.GetString(reader.ValueSpan)}\":",
        JsonTokenType.String => $"\"{Encoding.UTF8.GetString(reader.ValueSpan)}\"",
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };
}
