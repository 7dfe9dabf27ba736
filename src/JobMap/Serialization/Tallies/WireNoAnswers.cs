using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Tallies;

/// <summary>Why there is no rating, in JSON.</summary>
[WireMember("Respondents without a rating, by what they said instead; together as many as the tables count.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireNoAnswers
{
    [WireMember("Those who passed the question over, or never saw it.", Required = true, Form = WireForm.Count)]
    public long? Blank { get; set; }

    [WireMember("Those who said not to know.", Required = true, Form = WireForm.Count)]
    public long? DontKnow { get; set; }

    [WireMember("Those to whom it does not apply.", Required = true, Form = WireForm.Count)]
    public long? NotApplicable { get; set; }
}
