using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Journeys;

/// <summary>An item of a journey in JSON.</summary>
[WireMember("An item of a lane.")]
internal sealed class WireItem : WireObject, IWireItem
{
    [WireMember("What the cell says.", Required = true, Form = WireForm.Text)]
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
