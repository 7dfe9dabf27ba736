using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Journeys;

/// <summary>Where an item of a journey comes from, in JSON.</summary>
[WireMember("The rule that made it, what it was made of, and the figures behind it.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireDerivedFrom
{
    [WireMember("The rule; given where it is left out.", Form = WireForm.Rule)]
    public string? Rule { get; set; }

    [WireMember("The ids of what it was made of, in the map, the offering or the template.", Form = WireForm.Ids)]
    public List<string?>? Sources { get; set; }

    [WireMember("What each source is; where it is left out, what the rule and the lane suggest.", Form = WireForm.SourceKinds)]
    public List<string?>? SourceKinds { get; set; }

    [WireMember("The figures the rule was applied to.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireFigures?>? Figures { get; set; }
}
