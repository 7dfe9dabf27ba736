using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Templates;

/// <summary>What a stage of a template hosts, in JSON.</summary>
[WireMember("What of the job a stage hosts.")]
internal sealed class WireHosting : WireObject
{
    [WireMember("Which of them it is; only the members of this kind belong beside it.", Required = true, Form = WireForm.HostingKind)]
    public string? Kind { get; set; }

    [WireMember("For the core job: whether it is done with the offering or as today; offering where it is left out.", Form = WireForm.Side)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Side { get; set; }

    [WireMember("The ids of the steps.", Form = WireForm.Ids)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Steps { get; set; }

    [WireMember("The kinds of step.", Form = WireForm.StepKinds)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? StepKinds { get; set; }

    [WireMember("The kinds of consumption-chain job.", Form = WireForm.Ids)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? ConsumptionJobs { get; set; }

    [WireMember("Why the stage hosts it; a link of step kinds must have one.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rationale { get; set; }
}
