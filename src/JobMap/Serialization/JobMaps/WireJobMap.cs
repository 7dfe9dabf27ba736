using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>The job map document as it stands in JSON.</summary>
[WireMember("A market and the steps its customers take to get the core job done, each with its desired outcomes, and the other jobs of the market.")]
internal sealed class WireJobMap : WireMap
{
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
