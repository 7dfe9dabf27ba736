using System.Text.Json.Nodes;

namespace JobMap.Serialization.Journeys;

/// <summary>
/// From version 1 of the journey document to version 2. The step is a pure function and is never changed once its version is released. Version 1 was
/// written only; its items had the figures of one outcome, as an object that did not name it.
/// </summary>
internal static class JourneyUpgrades
{
    /// <summary>The document as one of version 2. The one given stays as it is.</summary>
    public static JsonObject ToCurrent(JsonObject document)
    {
        JsonObject upgraded = document.DeepClone().AsObject();
        upgraded["$schema"] = DocumentKind.Journey.SchemaName;
        upgraded["kind"] = DocumentKind.Journey.Name;
        upgraded["schemaVersion"] = DocumentKind.Journey.Version;
        foreach (JsonObject stage in Objects(upgraded["stages"]))
        {
            IEnumerable<JsonNode?> items = stage["lanes"] is JsonObject lanes ? lanes.SelectMany(lane => Objects(lane.Value)) : [];
            foreach (JsonObject derived in items.Append(stage["emotion"]).Select(item => (item as JsonObject)?["derivedFrom"]).OfType<JsonObject>())
            {
                List(derived);
            }
        }

        return upgraded;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonObject>();

    private static void List(JsonObject derived)
    {
        if (derived["figures"] is JsonObject figures)
        {
            JsonObject listed = figures.DeepClone().AsObject();
            listed["need"] ??= (derived["sources"] as JsonArray)?.FirstOrDefault()?.DeepClone();
            derived["figures"] = new JsonArray(listed);
        }
    }
}
