using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Offerings;

/// <summary>The offering document as it stands in JSON.</summary>
[WireMember("The solution side of a journey: what no job map and no survey can tell.")]
internal sealed class WireOffering : WireDocument
{
    public WireOffering()
    {
    }

    public WireOffering(DocumentKind kind)
        : base(kind)
    {
    }

    [WireMember("The name of the solution.", Required = true, Form = WireForm.Text)]
    public string? Solution { get; set; }

    [WireMember("The channels that something is known of beyond their names.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireChannel?>? Channels { get; set; }

    [WireMember("Where customer and solution meet.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireTouchpoint?>? Touchpoints { get; set; }

    [WireMember("The features.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireFeature?>? Features { get; set; }

    [WireMember("The milestones, in the order in which they are reached.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireMilestone?>? Milestones { get; set; }

    [WireMember("The indicators.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireKpi?>? Kpis { get; set; }
}
