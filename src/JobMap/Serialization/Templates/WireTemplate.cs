using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Templates;

/// <summary>The journey template document as it stands in JSON.</summary>
[WireMember("The stages of a journey in order, and what of the job each hosts.")]
internal sealed class WireTemplate : WireDocument
{
    public WireTemplate()
    {
    }

    public WireTemplate(DocumentKind kind)
        : base(kind)
    {
    }

    [WireMember("The name.", Required = true, Form = WireForm.Text)]
    public string? Name { get; set; }

    [WireMember("What the stages are.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; set; }

    [WireMember("What sets the person off.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Trigger { get; set; }

    [WireMember("When the job is done.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EndGoal { get; set; }

    [WireMember("Where the stages come from: they are listed, or made from the map, one for each kind of step or for each consumption-chain job; listed where it is left out.", Form = WireForm.StagesFrom)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StagesFrom { get; set; }

    [WireMember("The stages in order, where they are listed.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireTemplateStage?>? Stages { get; set; }
}
