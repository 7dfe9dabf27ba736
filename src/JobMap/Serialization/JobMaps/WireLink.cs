using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>A link between two steps in JSON.</summary>
[WireMember("A way between two steps that is not the way from each to the next.")]
internal sealed class WireLink : WireObject
{
    [WireMember("What kind of link it is.", Required = true, Form = WireForm.LinkKind)]
    public string? Kind { get; set; }

    [WireMember("The id of the step or sub-step it leads from.", Required = true, Form = WireForm.Id)]
    public string? From { get; set; }

    [WireMember("The id of the step or sub-step it leads to.", Required = true, Form = WireForm.Id)]
    public string? To { get; set; }

    [WireMember("When the link is followed.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Condition { get; set; }
}
