using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>A market in JSON.</summary>
[WireMember("A group of people and the core functional job they are trying to get done.")]
internal sealed class WireMarket : WireObject
{
    [WireMember("The people who execute the job.", Required = true, Form = WireForm.Text)]
    public string? JobExecutor { get; set; }

    [WireMember("The core functional job: a verb and an object.", Required = true, Form = WireForm.Text)]
    public string? CoreJob { get; set; }

    [WireMember("The people who support the product through its life.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ProductLifecycleSupportTeam { get; set; }

    [WireMember("Who decides on the purchase.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PurchaseDecisionMaker { get; set; }
}
