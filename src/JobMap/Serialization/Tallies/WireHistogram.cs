using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Tallies;

/// <summary>The joint histogram of one need in JSON.</summary>
[WireMember("How often each pair of ratings was given for one outcome or job.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireHistogram
{
    [WireMember("The id of the outcome or job.", Required = true, Form = WireForm.Id)]
    public string? Id { get; set; }

    [WireMember("Respondents, row by row: a row per importance, in it a number per satisfaction, the first of each for no answer.", Required = true, Form = WireForm.Counts)]
    public List<List<long?>?>? Counts { get; set; }

    [WireMember("The weights of the respondents of each cell; left out where they have none.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireCellWeights? Weights { get; set; }

    [WireMember("Those who did not rate the importance, by what they said instead; left out where all left it blank.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireNoAnswers? ImportanceNoAnswers { get; set; }

    [WireMember("Those who did not rate the satisfaction, by what they said instead; left out where all left it blank.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireNoAnswers? SatisfactionNoAnswers { get; set; }
}
