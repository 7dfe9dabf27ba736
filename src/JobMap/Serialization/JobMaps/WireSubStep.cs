using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>A part of a job step in JSON.</summary>
[WireMember("A part of a step; it is of the kind of its step.")]
internal sealed class WireSubStep : WireObject
{
    [WireMember("The id, unique among steps and sub-steps; made from the name where it is left out.", Form = WireForm.Id)]
    public string? Id { get; set; }

    [WireMember("The sub-step in the user's words.", Required = true, Form = WireForm.Text)]
    public string? Name { get; set; }

    [WireMember("The desired outcomes of the sub-step.")]
    public List<WireOutcome>? Outcomes { get; set; }
}
