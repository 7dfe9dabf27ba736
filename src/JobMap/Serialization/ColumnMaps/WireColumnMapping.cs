using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.ColumnMaps;

/// <summary>What one column holds, in JSON.</summary>
[WireMember("A column, what it is for, and how its cells are read.")]
internal sealed class WireColumnMapping : WireObject
{
    [WireMember("The name in the header: the code where the layout has one, otherwise the text.", Required = true, Form = WireForm.Text)]
    public string? Column { get; set; }

    [WireMember("Which of several columns of that name is meant, from 1; the first where it is left out.", Form = WireForm.Positive)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Occurrence { get; set; }

    [WireMember("What the column is for.", Required = true, Form = WireForm.ColumnRole)]
    public string? Role { get; set; }

    [WireMember("The question as it stands in the table, for whoever reads the document; nothing is read by it.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; set; }

    [WireMember("The id of the outcome or job that is rated; left out where each row names it.", Form = WireForm.Id)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Need { get; set; }

    [WireMember("What the variable is called; the name of the column where it is left out. In another role: that the column is read as a variable of this name too.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Variable { get; set; }

    [WireMember("The scale of its numbers, such as 1..5, or 5..1 where the lowest number says most; that of the answers where it is left out.", Form = WireForm.Scale)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Scale { get; set; }

    [WireMember("The ratings of its labels.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireCodebook? Codebook { get; set; }

    [WireMember("The cells that say that there is no answer; those of the answers where it is left out.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireNoAnswerCodes? NoAnswer { get; set; }

    [WireMember("The one right answer of a trap question.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RightAnswer { get; set; }
}
