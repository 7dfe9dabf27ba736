using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>A desired outcome in JSON.</summary>
[WireMember("One measure by which customers judge how well the job gets done.")]
internal sealed class WireOutcome : WireObject
{
    [WireMember("The id, unique among all outcomes of the map; made where it is left out.", Form = WireForm.Id)]
    public string? Id { get; set; }

    [WireMember("The statement as written.", Required = true, Form = WireForm.Text)]
    public string? Statement { get; set; }
}
