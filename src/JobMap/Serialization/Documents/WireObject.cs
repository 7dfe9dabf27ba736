using System.Text.Json.Serialization;

namespace JobMap.Serialization.Documents;

/// <summary>An object of a document that may hold members of others, whose names begin with <c>x-</c>.</summary>
internal abstract class WireObject
{
    /// <summary>Members that are not known: elements where they were read, <see cref="RawJson"/> where they are to be written; null where there are none.</summary>
    [JsonExtensionData]
    public Dictionary<string, object>? Extensions { get; set; }
}
