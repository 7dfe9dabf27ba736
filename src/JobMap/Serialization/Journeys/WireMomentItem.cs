using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Journeys;

/// <summary>A moment of truth in its lane, in JSON.</summary>
[WireMember("A touchpoint where failure is fatal.")]
internal sealed class WireMomentItem : WireObject, IWireItem
{
    [WireMember("What the cell says.", Required = true, Form = WireForm.Text)]
    [JsonPropertyOrder(-1)]
    public string? Text { get; set; }

    [WireMember("The id of the touchpoint; where it is left out its source, or the touchpoint that is named by the text.", Form = WireForm.Id)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Touchpoint { get; set; }

    [WireMember("True where people declared it, false for a candidate; where it is left out, true for what is given.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Confirmed { get; set; }

    [WireMember("What is done when it fails; that of the touchpoint where it is left out.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RecoveryPlan { get; set; }

    [WireMember("True for what a planned touchpoint brings, which serves nobody yet.")]
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Planned { get; set; }

    [WireMember("Where it comes from; given where it is left out.")]
    [JsonPropertyOrder(2)]
    public WireDerivedFrom? DerivedFrom { get; set; }
}
