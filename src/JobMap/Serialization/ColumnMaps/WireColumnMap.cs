using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.ColumnMaps;

/// <summary>The document of column mappings as it stands in JSON.</summary>
[WireMember("What the columns of a table of answers hold. Columns that are not named are not read.")]
internal sealed class WireColumnMap : WireDocument
{
    public WireColumnMap()
    {
    }

    public WireColumnMap(DocumentKind kind)
        : base(kind)
    {
    }

    [WireMember("The layout of the tables; seen from the table where it is left out.", Form = WireForm.Layout)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Layout { get; set; }

    [WireMember("What the mappings are of.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; set; }

    [WireMember("The columns.", Required = true)]
    public List<WireColumnMapping?>? Columns { get; set; }
}
