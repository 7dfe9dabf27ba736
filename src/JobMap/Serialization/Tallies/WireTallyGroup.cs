using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Tallies;

/// <summary>A group of a tally in JSON.</summary>
[WireMember("The counts of one group of respondents.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireTallyGroup
{
    [WireMember("The segment; null for respondents in none, which is everybody where they are not split.")]
    public string? Segment { get; set; }

    [WireMember("How many respondents the group has, also those who answered nothing.", Required = true, Form = WireForm.Count)]
    public long? Respondents { get; set; }

    [WireMember("The outcomes and jobs that were asked, by id.", Required = true)]
    public List<WireHistogram?>? Needs { get; set; }

    [WireMember("How the answers on the needs go together, from which ranks are judged; left out where it was not counted.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireSecondMoments? SecondMoments { get; set; }
}
