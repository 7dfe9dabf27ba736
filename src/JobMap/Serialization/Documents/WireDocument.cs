using System.Text.Json.Serialization;

namespace JobMap.Serialization.Documents;

/// <summary>The head of a document, which says what it is.</summary>
internal abstract class WireDocument : WireObject
{
    protected WireDocument()
    {
    }

    protected WireDocument(DocumentKind kind) => (Schema, Kind, SchemaVersion) = (kind.SchemaName, kind.Name, kind.Version);

    [WireMember("The name of this schema.", Form = WireForm.Schema)]
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string? Schema { get; set; }

    [WireMember("The kind of document.", Required = true, Form = WireForm.Kind)]
    [JsonPropertyOrder(-2)]
    public string? Kind { get; set; }

    [WireMember("The version of the kind.", Required = true, Form = WireForm.Version)]
    [JsonPropertyOrder(-1)]
    public int? SchemaVersion { get; set; }
}
