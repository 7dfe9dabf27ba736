using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Evidence;

/// <summary>An interview in JSON.</summary>
[WireMember("A conversation with one person.")]
internal sealed class WireInterview : WireObject
{
    [WireMember("The id, unique among interviews.", Required = true, Form = WireForm.Id)]
    public string? Id { get; set; }

    [WireMember("The name of the person; personal data, best left out.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Participant { get; set; }

    [WireMember("The day of the interview, as yyyy-MM-dd.", Form = WireForm.Date)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Date { get; set; }

    [WireMember("Whom the person speaks for, such as 'job executor'.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Role { get; set; }

    [WireMember("The solution the person used before.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SwitchedFrom { get; set; }

    [WireMember("The solution the person uses now.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SwitchedTo { get; set; }
}
