using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Offerings;

/// <summary>An indicator in JSON.</summary>
[WireMember("A key performance indicator: what is measured, where, and against which target.")]
internal class WireKpi : WireObject
{
    [WireMember("The id, unique among indicators.", Required = true, Form = WireForm.Id)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; set; }

    [WireMember("The name a reader sees.", Required = true, Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    [WireMember("What it measures.", Required = true, Form = WireForm.KpiKind)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; set; }

    [WireMember("What it should be, in the unit of its kind.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Target { get; set; }

    [WireMember("The id of the stage it hangs on.", Form = WireForm.Id)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Stage { get; set; }

    [WireMember("The id of the milestone it hangs on.", Form = WireForm.Id)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Milestone { get; set; }

    [WireMember("The id of the touchpoint it hangs on.", Form = WireForm.Id)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Touchpoint { get; set; }

    [WireMember("What was measured, the earliest wave first.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireMeasurement?>? Measurements { get; set; }
}
