using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Concepts;

/// <summary>The document of concepts as it stands in JSON.</summary>
[WireMember("Ideas of solutions, and how satisfied customers are predicted to be with them, outcome by outcome.")]
internal sealed class WireConcepts : WireDocument
{
    public WireConcepts()
    {
    }

    public WireConcepts(DocumentKind kind)
        : base(kind)
    {
    }

    [WireMember("What the concepts are of.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; set; }

    [WireMember("The concepts.", Required = true)]
    public List<WireConcept?>? Concepts { get; set; }
}
