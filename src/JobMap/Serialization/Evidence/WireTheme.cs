using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Evidence;

/// <summary>A value theme in JSON.</summary>
[WireMember("What several people turn out to value or struggle with.")]
internal sealed class WireTheme : WireObject
{
    [WireMember("The id, unique among themes.", Required = true, Form = WireForm.Id)]
    public string? Id { get; set; }

    [WireMember("The name a reader sees.", Required = true, Form = WireForm.Text)]
    public string? Name { get; set; }

    [WireMember("When to use it: what belongs to it, and what does not.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; set; }
}
