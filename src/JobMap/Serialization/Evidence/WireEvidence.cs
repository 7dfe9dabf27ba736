using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Evidence;

/// <summary>The document of research evidence as it stands in JSON.</summary>
[WireMember("What qualitative research found: interviews, themes, and the quotes and observations that back a job map.")]
internal sealed class WireEvidence : WireDocument
{
    public WireEvidence()
    {
    }

    public WireEvidence(DocumentKind kind)
        : base(kind)
    {
    }

    [WireMember("The interviews, in the order in which they were held.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireInterview?>? Interviews { get; set; }

    [WireMember("The value themes that the evidence is coded with.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireTheme?>? Themes { get; set; }

    [WireMember("The quotes and observations.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireEvidenceItem?>? Items { get; set; }
}
