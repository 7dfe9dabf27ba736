using System.Text.Json;
using JobMap.Internals;

namespace JobMap.Serialization.Documents;

/// <summary>Members of others, between a document and the model.</summary>
internal static class WireExtensions
{
    /// <summary>The members of an object as they were read; null where one of them cannot be kept.</summary>
    public static ExtensionMembers? Kept(WireObject? owner)
    {
        if (owner?.Extensions is not { Count: > 0 } members)
        {
            return ExtensionMembers.Empty;
        }

        SortedDictionary<string, string> kept = new(StringComparer.Ordinal);
        return members.All(member => ExtensionMembers.IsName(member.Key) && TryKeep(kept, member.Key, member.Value)) ? ExtensionMembers.Of(kept) : null;
    }

    /// <summary>The members as they are to be written; null where there are none.</summary>
    public static Dictionary<string, object>? Raw(ExtensionMembers members) =>
        members.Count == 0 ? null : members.ToDictionary(member => member.Key, object (member) => new RawJson(member.Value), StringComparer.Ordinal);

    private static bool TryKeep(SortedDictionary<string, string> kept, string name, object? value)
    {
        try
        {
            kept.Add(name, value is JsonElement element ? CompactJson.Of(element.GetRawText()) : "null");
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // Nested too deeply, or no text.
            return false;
        }
    }
}
