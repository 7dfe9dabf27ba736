using System.Text.Json;
using System.Text.Json.Serialization;
using JobMap.Internals;

namespace JobMap.Serialization.Documents;

/// <summary>Members of others as an object of their own.</summary>
internal sealed class ExtensionMembersConverter : JsonConverter<ExtensionMembers>
{
    public override ExtensionMembers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("An object is expected.");
        }

        SortedDictionary<string, string> members = new(StringComparer.Ordinal);
        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            if (!ExtensionMembers.IsName(member.Name) || !TryAdd(members, member))
            {
                throw new JsonException($"The member '{JobMapFaults.Shown(member.Name)}' does not begin with x-, is written twice, or is nested too deeply.");
            }
        }

        return ExtensionMembers.Of(members);
    }

    public override void Write(Utf8JsonWriter writer, ExtensionMembers value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((string name, string json) in value)
        {
            writer.WritePropertyName(name);
            RawJsonConverter.Write(writer, json);
        }

        writer.WriteEndObject();
    }

    private static bool TryAdd(SortedDictionary<string, string> members, JsonProperty member)
    {
        try
        {
            return members.TryAdd(member.Name, CompactJson.Of(member.Value.GetRawText()));
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
