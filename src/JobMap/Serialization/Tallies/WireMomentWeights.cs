using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Tallies;

/// <summary>The weights of second moments in JSON.</summary>
[WireMember("The survey weights of those with one mark, and their squares of those with two, added up as whole numbers.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireMomentWeights
{
    [WireMember("The sums of the weights of those with each mark, a number for each row of the counts, in units of 2 to the power of -20.", Required = true, Form = WireForm.CountList)]
    public List<long?>? Sums { get; set; }

    [WireMember("The sums of the squares of the weights of those with two marks, laid out as the counts, in units of 2 to the power of -40, as texts of decimal digits.", Required = true, Form = WireForm.Digits)]
    [JsonConverter(typeof(DigitRowsConverter))]
    public List<List<string?>?>? SumsOfSquares { get; set; }
}
