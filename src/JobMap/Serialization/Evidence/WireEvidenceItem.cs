using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Evidence;

/// <summary>A quote or an observation in JSON.</summary>
[WireMember("A quote or an observation, and what it backs.")]
internal sealed class WireEvidenceItem : WireObject
{
    [WireMember("The id, unique among items; made from the position, such as e3, where it is left out.", Form = WireForm.Id)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; set; }

    [WireMember("What it is.", Required = true, Form = WireForm.EvidenceKind)]
    public string? Kind { get; set; }

    [WireMember("What was said or seen.", Required = true, Form = WireForm.Text)]
    public string? Text { get; set; }

    [WireMember("The id of the interview it comes from; left out for what was seen elsewhere.", Form = WireForm.Id)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Interview { get; set; }

    [WireMember("The ids of the themes it speaks of.", Form = WireForm.Ids)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Themes { get; set; }

    [WireMember("The force of progress it shows.", Form = WireForm.Force)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Force { get; set; }

    [WireMember("Where on the timeline of the switch it belongs.", Form = WireForm.TimelineStage)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Stage { get; set; }

    [WireMember("What it backs: the id of an element of the job map, or pain: or milestone: with an id.", Form = WireForm.Targets)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Backs { get; set; }
}
