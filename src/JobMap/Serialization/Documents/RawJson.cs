using System.Text.Json.Serialization;

namespace JobMap.Serialization.Documents;

/// <summary>A JSON value whose tokens are written as they are; the white space between them is the writer's.</summary>
[JsonConverter(typeof(RawJsonConverter))]
internal sealed class RawJson(string compact)
{
    public string Compact => compact;
}
