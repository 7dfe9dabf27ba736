using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Concepts;

/// <summary>A prediction in JSON.</summary>
[WireMember("The satisfaction predicted with one outcome: a level or a change, one of the two.")]
internal sealed class WirePrediction : WireObject
{
    [WireMember("The id of the outcome.", Required = true, Form = WireForm.Id)]
    public string? Outcome { get; set; }

    [WireMember("The satisfaction, 0 to 10; left out where a change is predicted.", Form = WireForm.Satisfaction)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Level { get; set; }

    [WireMember("The change of satisfaction in points, -10 to 10; left out where a level is predicted.", Form = WireForm.SatisfactionChange)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Change { get; set; }

    [WireMember("The least that is thought possible, a level or a change as the prediction is; beside an upper end.", Form = WireForm.SatisfactionChange)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Lower { get; set; }

    [WireMember("The most that is thought possible, a level or a change as the prediction is; beside a lower end.", Form = WireForm.SatisfactionChange)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Upper { get; set; }

    [WireMember("Why it is predicted.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rationale { get; set; }
}
