using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Concepts;

/// <summary>A concept in JSON.</summary>
[WireMember("A concept. Outcomes it predicts nothing of stay as they are today.")]
internal sealed class WireConcept : WireObject
{
    [WireMember("The id, unique in the document.", Required = true, Form = WireForm.Id)]
    public string? Id { get; set; }

    [WireMember("The name a reader sees.", Required = true, Form = WireForm.Text)]
    public string? Name { get; set; }

    [WireMember("What it is.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; set; }

    [WireMember("How the price differs from what customers pay today, as a share: -0.2 is 20 % cheaper, -1 is free.", Form = WireForm.PriceChange)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? PriceChange { get; set; }

    [WireMember("The predictions, one an outcome.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WirePrediction?>? Predictions { get; set; }
}
