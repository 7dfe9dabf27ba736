using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Offerings;

/// <summary>An observed reaction in JSON.</summary>
[WireMember("How customers were seen to feel: a mean over a number of observations.")]
internal sealed class WireReaction : WireObject
{
    [WireMember("The scale, a name and its two ends, such as valence -2..2.", Required = true, Form = WireForm.Text)]
    public string? Scale { get; set; }

    [WireMember("The mean, on the scale.", Required = true)]
    public double? Value { get; set; }

    [WireMember("How many observations it is the mean of.", Required = true, Form = WireForm.Positive)]
    public long? Observations { get; set; }

    [WireMember("What was seen or said.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; set; }
}
