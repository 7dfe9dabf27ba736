using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>A ladder of jobs in JSON.</summary>
[WireMember("The rung of the core job, and the jobs above and below it.")]
internal sealed class WireLadder : WireObject
{
    [WireMember("The rung the core job stands on.", Required = true, Form = WireForm.Rung)]
    public string? Rung { get; set; }

    [WireMember("The job above it.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Above { get; set; }

    [WireMember("A job below it.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Below { get; set; }
}
