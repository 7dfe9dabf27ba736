using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>A job step in JSON.</summary>
[WireMember("A step of the customer's own job.")]
internal sealed class WireStep : WireObject
{
    [WireMember("The id, unique among steps and sub-steps; made from the name where it is left out.", Form = WireForm.Id)]
    public string? Id { get; set; }

    [WireMember("Which of the eight universal steps it is.", Required = true, Form = WireForm.StepKind)]
    public string? Kind { get; set; }

    [WireMember("The step in the user's words.", Required = true, Form = WireForm.Text)]
    public string? Name { get; set; }

    [WireMember("The desired outcomes of the step itself.")]
    public List<WireOutcome>? Outcomes { get; set; }

    [WireMember("The parts of the step.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireSubStep>? SubSteps { get; set; }
}
