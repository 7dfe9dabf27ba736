using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.ColumnMaps;

/// <summary>Which rating each label stands for, in JSON.</summary>
[WireMember("Which rating each label or code stands for.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireCodebook
{
    [WireMember("What the codebook is called.", Required = true, Form = WireForm.Text)]
    public string? Name { get; set; }

    [WireMember("The rating of each label, on the scale of the answers.", Required = true)]
    public Dictionary<string, int?>? Labels { get; set; }
}
