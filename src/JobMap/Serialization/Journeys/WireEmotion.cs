using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Journeys;

/// <summary>The emotion of a stage in JSON.</summary>
[WireMember("How customers fare at a stage.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireEmotion
{
    [WireMember("The emotion, on the scale.", Required = true)]
    public double? Value { get; set; }

    [WireMember("The scale: its two ends, behind its name where it is not satisfaction, such as valence -2..2.", Required = true, Form = WireForm.Text)]
    public string? Scale { get; set; }

    [WireMember("The lower limit of the interval; null where there is none.")]
    public double? Lower { get; set; }

    [WireMember("The upper limit of the interval; null where there is none.")]
    public double? Upper { get; set; }

    [WireMember("Where it comes from; given where it is left out.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireDerivedFrom? DerivedFrom { get; set; }
}
