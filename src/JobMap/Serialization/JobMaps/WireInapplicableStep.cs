using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>A kind of step that the job does not have, in JSON.</summary>
[WireMember("A kind of step that the job does not have.")]
internal sealed class WireInapplicableStep : WireObject
{
    [WireMember("The kind.", Required = true, Form = WireForm.StepKind)]
    public string? Kind { get; set; }

    [WireMember("Why the job does not have it.", Required = true, Form = WireForm.Text)]
    public string? Reason { get; set; }
}
