using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Journeys;

/// <summary>An empty lane in JSON.</summary>
[WireMember("A lane without items, and why.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireEmptyLane
{
    [WireMember("The name of the lane.", Required = true, Form = WireForm.Lane)]
    public string? Lane { get; set; }

    [WireMember("Why it is empty.", Required = true, Form = WireForm.Text)]
    public string? Reason { get; set; }
}
