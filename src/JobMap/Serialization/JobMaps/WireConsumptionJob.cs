using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>A job of the consumption chain in JSON.</summary>
[WireMember("A job of the consumption chain.")]
internal sealed class WireConsumptionJob : WireObject
{
    [WireMember("The id, which no other job, step or outcome of the map has; made from the statement where it is left out.", Form = WireForm.Id)]
    public string? Id { get; set; }

    [WireMember("Which job of the chain it is, such as install; a name of the user's own where no published one fits.", Required = true, Form = WireForm.Text)]
    public string? Kind { get; set; }

    [WireMember("The job in the customer's words.", Required = true, Form = WireForm.Text)]
    public string? Statement { get; set; }

    [WireMember("The job's own map.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireNestedMap? Map { get; set; }
}
