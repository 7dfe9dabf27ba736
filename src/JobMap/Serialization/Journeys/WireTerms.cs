using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Journeys;

/// <summary>The choices of an analysis in JSON.</summary>
[WireMember("The choices of the analysis behind a journey, so that its figures can be read without it.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireTerms
{
    [WireMember("How scores are computed.", Required = true, Form = WireForm.Definition)]
    public string? Definition { get; set; }

    [WireMember("The profile of the bands; left out where there is none.", Form = WireForm.Thresholds)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Thresholds { get; set; }

    [WireMember("The level of the intervals.", Required = true)]
    public double? Level { get; set; }

    [WireMember("How many people answered.", Required = true, Form = WireForm.Count)]
    public long? Respondents { get; set; }

    [WireMember("The variable whose value the segment is.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SegmentVariable { get; set; }
}
