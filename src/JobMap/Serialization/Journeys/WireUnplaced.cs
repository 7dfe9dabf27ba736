using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Offerings;

namespace JobMap.Serialization.Journeys;

/// <summary>What no stage of a journey has, in JSON.</summary>
[WireMember("What no stage has, and why.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireUnplaced
{
    [WireMember("What it is; step where neither it nor a part of an offering is given.", Form = WireForm.UnplacedKind)]
    public string? Kind { get; set; }

    [WireMember("Its id; that of the part where it is left out.", Form = WireForm.Id)]
    public string? Id { get; set; }

    [WireMember("Its name; that of the part, or the id, where it is left out.", Form = WireForm.Text)]
    public string? Name { get; set; }

    [WireMember("Why it has no stage.", Form = WireForm.Text)]
    public string? Reason { get; set; }

    [WireMember("The touchpoint itself, where it is one.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireTouchpoint? Touchpoint { get; set; }

    [WireMember("The milestone itself, where it is one.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireMilestone? Milestone { get; set; }

    [WireMember("The indicator itself, where it is one.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireKpi? Kpi { get; set; }
}
