using System.Text.Json.Nodes;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>
/// From each version of the job map document to the next. A step is a pure function and is never changed once its version is released: documents
/// of every released version load for ever.
/// </summary>
internal static class JobMapUpgrades
{
    /// <summary>The step at index n-1 leads from version n to version n+1.</summary>
    private static readonly Func<JsonObject, JsonObject>[] Steps = [FromOne];

    /// <summary>The document as one of the current version. The one given stays as it is.</summary>
    public static JsonObject ToCurrent(JsonObject document, int version)
    {
        for (int from = version; from < DocumentKind.JobMap.Version; from++)
        {
            document = Steps[from - 1](document);
            document["$schema"] = WireSchema.Of(DocumentKind.JobMap.Name, from + 1);
            document["kind"] = DocumentKind.JobMap.Name;
            document["schemaVersion"] = from + 1;
        }

        return document;
    }

    /// <summary>Version 1 had market, steps and outcomes alone, and knew English alone.</summary>
    private static JsonObject FromOne(JsonObject document)
    {
        JsonObject upgraded = document.DeepClone().AsObject();
        upgraded["language"] = "en";
        return upgraded;
    }
}
