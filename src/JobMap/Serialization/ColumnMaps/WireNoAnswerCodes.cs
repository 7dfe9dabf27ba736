using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.ColumnMaps;

/// <summary>The cells that say that there is no answer, in JSON.</summary>
[WireMember("The cells that say that there is no answer, by reason, in any case; a blank cell says so always.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireNoAnswerCodes
{
    [WireMember("Cells that mean 'no answer' and say not why.", Form = WireForm.Texts)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Missing { get; set; }

    [WireMember("Cells that mean 'don't know'.", Form = WireForm.Texts)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? DontKnow { get; set; }

    [WireMember("Cells that mean 'does not apply'.", Form = WireForm.Texts)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? NotApplicable { get; set; }
}
