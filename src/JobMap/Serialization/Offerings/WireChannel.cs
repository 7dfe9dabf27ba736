using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Offerings;

/// <summary>A channel in JSON.</summary>
[WireMember("A way by which customer and provider meet.")]
internal sealed class WireChannel : WireObject
{
    [WireMember("The name that touchpoints refer to.", Required = true, Form = WireForm.Text)]
    public string? Name { get; set; }

    [WireMember("What customers meet there.", Form = WireForm.TouchpointKind)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; set; }

    [WireMember("What it is.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; set; }
}
