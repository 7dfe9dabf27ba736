using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Offerings;

/// <summary>A feature in JSON.</summary>
[WireMember("A feature of the offering.")]
internal sealed class WireFeature : WireObject
{
    [WireMember("The id, unique among features.", Required = true, Form = WireForm.Id)]
    public string? Id { get; set; }

    [WireMember("The name a reader sees.", Required = true, Form = WireForm.Text)]
    public string? Name { get; set; }

    [WireMember("The ids of the outcomes, job steps and jobs that it supports.", Form = WireForm.Ids)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Serves { get; set; }

    [WireMember("The ids of the milestones that it carries customers to.", Form = WireForm.Ids)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Milestones { get; set; }

    [WireMember("The ids of the features that must be engaged with first.", Form = WireForm.Ids)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Requires { get; set; }

    [WireMember("Whether it exists or is planned; existing where it is left out.", Form = WireForm.Status)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Status { get; set; }
}
