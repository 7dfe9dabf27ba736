using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Offerings;

/// <summary>A measurement of an indicator in JSON.</summary>
[WireMember("One measurement, as counts of people: promoters, passives and detractors for nps; scale and counts for ces; successes and total for all others.")]
internal sealed class WireMeasurement : WireObject
{
    [WireMember("When it was measured.", Required = true, Form = WireForm.Text)]
    public string? Wave { get; set; }

    [WireMember("Those who rate 9 or 10.", Form = WireForm.Count)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Promoters { get; set; }

    [WireMember("Those who rate 7 or 8.", Form = WireForm.Count)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Passives { get; set; }

    [WireMember("Those who rate 0 to 6.", Form = WireForm.Count)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Detractors { get; set; }

    [WireMember("Those who are satisfied, stayed, left, went on or were active.", Form = WireForm.Count)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Successes { get; set; }

    [WireMember("Of how many.", Form = WireForm.Count)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Total { get; set; }

    [WireMember("The scale of the ratings, such as 1..7, higher for less effort.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Scale { get; set; }

    [WireMember("How many gave each rating, from the one that says least.", Form = WireForm.Numbers)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<long?>? Counts { get; set; }
}
