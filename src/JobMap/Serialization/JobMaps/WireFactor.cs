using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>A complexity factor in JSON.</summary>
[WireMember("Something that makes the job harder for some than for others.")]
internal sealed class WireFactor : WireObject
{
    [WireMember("What it is about.", Required = true, Form = WireForm.FactorKind)]
    public string? Kind { get; set; }

    [WireMember("The factor in words.", Required = true, Form = WireForm.Text)]
    public string? Description { get; set; }

    [WireMember("The variable of the survey that asks for it.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Variable { get; set; }
}
