using System.Text.Json.Serialization;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Journeys;

/// <summary>The figures behind an item of a journey, in JSON.</summary>
[WireMember("The figures of one outcome or job, as the analysis gave them.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireFigures
{
    [WireMember("The id of the outcome or job.", Required = true, Form = WireForm.Id)]
    public string? Need { get; set; }

    [WireMember("The score.")]
    public double? Opportunity { get; set; }

    [WireMember("The interval of the score.")]
    public WireInterval? Interval { get; set; }

    [WireMember("The importance, 0 to 10.")]
    public double? Importance { get; set; }

    [WireMember("The interval of the importance.")]
    public WireInterval? ImportanceInterval { get; set; }

    [WireMember("The satisfaction, 0 to 10.")]
    public double? Satisfaction { get; set; }

    [WireMember("The interval of the satisfaction.")]
    public WireInterval? SatisfactionInterval { get; set; }

    [WireMember("How many rated both.", Required = true, Form = WireForm.Count)]
    public long? N { get; set; }

    [WireMember("The rank, from 1.", Form = WireForm.Positive)]
    public int? Rank { get; set; }
}
