using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Journeys;

/// <summary>Why steps stand in a stage, in JSON.</summary>
[WireMember("Why steps stand in a stage, in the words of whoever linked them to it.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireHostingRationale
{
    [WireMember("The ids of the steps; the stage hosts them.", Required = true, Form = WireForm.Ids)]
    public List<string?>? Steps { get; set; }

    [WireMember("The reason.", Required = true, Form = WireForm.Text)]
    public string? Rationale { get; set; }
}
