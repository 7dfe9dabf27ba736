using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Offerings;

/// <summary>A milestone in JSON.</summary>
[WireMember("A point that customers reach on their way.")]
internal class WireMilestone : WireObject
{
    [WireMember("The id, unique among milestones.", Required = true, Form = WireForm.Id)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; set; }

    [WireMember("The name a reader sees.", Required = true, Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    [WireMember("What it stands for; other where it is left out.", Form = WireForm.MilestoneKind)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; set; }

    [WireMember("The id of the stage in which it is reached.", Form = WireForm.Id)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Stage { get; set; }

    [WireMember("The leap of faith that leads to it.", Form = WireForm.Leap)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Leap { get; set; }

    [WireMember("How many customers reached it, of those counted at the first milestone.", Form = WireForm.Count)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Reached { get; set; }
}
