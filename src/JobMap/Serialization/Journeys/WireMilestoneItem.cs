using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;
using JobMap.Serialization.Offerings;

namespace JobMap.Serialization.Journeys;

/// <summary>A milestone in its lane, in JSON.</summary>
[WireMember("A milestone, or the leap of faith that leads to it, in its lane.", IsLenient = true)]
internal sealed class WireMilestoneItem : WireMilestone, IWireItem
{
    [WireMember("What the cell says; the name where it is left out.", Form = WireForm.Text)]
    [JsonPropertyOrder(-1)]
    public string? Text { get; set; }

    [WireMember("True for what a planned touchpoint brings, which serves nobody yet.")]
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Planned { get; set; }

    [WireMember("Where it comes from; given where it is left out.")]
    [JsonPropertyOrder(2)]
    public WireDerivedFrom? DerivedFrom { get; set; }
}
