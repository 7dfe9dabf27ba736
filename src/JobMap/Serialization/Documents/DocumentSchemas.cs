using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace JobMap.Serialization.Documents;

/// <summary>The JSON Schemas of the document kinds, made from the wire types, so that they cannot say anything else than what is read and written.</summary>
internal static class DocumentSchemas
{
    private static readonly string[] Head = ["kind", "schemaVersion"];

    private static readonly JsonSchemaExporterOptions Exporting = new() { TransformSchemaNode = DocumentSchemaNode.Transform };

    public static string Of(DocumentKind kind)
    {
        JsonTypeInfo shape = kind == DocumentKind.Analysis ? WireContext.Readable.WireAnalysis
            : kind == DocumentKind.ColumnMap ? WireContext.Readable.WireColumnMap
            : kind == DocumentKind.Evidence ? WireContext.Readable.WireEvidence
            : kind == DocumentKind.Concepts ? WireContext.Readable.WireConcepts
            : kind == DocumentKind.Journey ? WireContext.Readable.WireJourney
            : kind == DocumentKind.JourneyTemplate ? WireContext.Readable.WireTemplate
            : kind == DocumentKind.Offering ? WireContext.Readable.WireOffering
            : kind == DocumentKind.Tally ? WireContext.Readable.WireTally : WireContext.Readable.WireJobMap;
        JsonObject exported = shape.GetJsonSchemaAsNode(Exporting).AsObject();
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = kind.SchemaName,
            ["title"] = FormattableString.Invariant($"JobMap document '{kind.Name}', version {kind.Version}"),
        };
        foreach ((string name, JsonNode? value) in exported)
        {
            schema[name] = value?.DeepClone();
        }

        schema["properties"]!["kind"] = new JsonObject { ["description"] = "The kind of document.", ["type"] = "string", ["enum"] = new JsonArray(kind.Name) };
        schema["properties"]!["schemaVersion"] = new JsonObject { ["description"] = "The version of the kind.", ["type"] = "integer", ["enum"] = new JsonArray(kind.Version) };
        schema["required"] = new JsonArray([.. Head.Concat((schema["required"]?.AsArray() ?? []).Select(name => (string)name!)).Distinct().Select(name => (JsonNode)name)]);
        return schema.ToJsonString(WireContext.Readable.Options);
    }
}
