using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Tallies;

/// <summary>Second moments in JSON.</summary>
[WireMember("How many respondents of the group have two marks at once, for all pairs of marks of all outcomes and jobs: what ranks can be judged by without the respondents.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireSecondMoments
{
    [WireMember("The outcomes and jobs, by id: those of the group, each with four marks.", Required = true)]
    public List<string?>? Needs { get; set; }

    [WireMember("The four marks of each need, in the order of the rows and columns. They are always the same.", Form = WireForm.Marks)]
    public List<string?>? Marks { get; set; }

    [WireMember("Respondents with two marks: the lower triangle, diagonal included. Need j, from 0, has the rows 4j to 4j + 3; row i, from 0, has i + 1 numbers, one for each mark up to its own.", Required = true, Form = WireForm.Counts)]
    [JsonConverter(typeof(CountRowsConverter))]
    public List<List<long?>?>? Counts { get; set; }

    [WireMember("The weights of the respondents with the marks; left out where they have none.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireMomentWeights? Weights { get; set; }
}
