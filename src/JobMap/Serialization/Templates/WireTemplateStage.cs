using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Offerings;

namespace JobMap.Serialization.Templates;

/// <summary>A stage of a template in JSON.</summary>
[WireMember("A stage: a name, what of the job it hosts, and the milestones reached in it.")]
internal sealed class WireTemplateStage : WireObject
{
    [WireMember("The id, unique in the template.", Required = true, Form = WireForm.Id)]
    public string? Id { get; set; }

    [WireMember("The name a reader sees.", Required = true, Form = WireForm.Text)]
    public string? Name { get; set; }

    [WireMember("What of the job it hosts.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireHosting?>? Hosts { get; set; }

    [WireMember("The milestones reached in it, in order.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireMilestone?>? Milestones { get; set; }
}
