using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Tallies;

/// <summary>The weights of the cells of a histogram in JSON.</summary>
[WireMember("The survey weights of every cell, added up as whole numbers, in the order of the counts.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireCellWeights
{
    [WireMember("The sums of the weights, in units of 2 to the power of -20.", Required = true, Form = WireForm.Counts)]
    public List<List<long?>?>? Sums { get; set; }

    [WireMember("The sums of the squares of the weights, in units of 2 to the power of -40, as texts of decimal digits.", Required = true, Form = WireForm.Digits)]
    public List<List<string?>?>? SumsOfSquares { get; set; }
}
