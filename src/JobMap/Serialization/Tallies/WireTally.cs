using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Tallies;

/// <summary>The tally document as it stands in JSON.</summary>
[WireMember("What a survey comes to: how often each pair of an importance and a satisfaction rating was given, need by need and group by group.")]
internal sealed class WireTally : WireObject
{
    [WireMember("The name of this schema.", Form = WireForm.Schema)]
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string? Schema { get; set; }

    [WireMember("The kind of document.", Required = true, Form = WireForm.Kind)]
    [JsonPropertyOrder(-2)]
    public string? Kind { get; set; }

    [WireMember("The version of the kind.", Required = true, Form = WireForm.Version)]
    [JsonPropertyOrder(-1)]
    public int? SchemaVersion { get; set; }

    [WireMember("The scale of all ratings, such as 1..5, 1..7 top 1 or, where the lowest says most, 5..1.", Required = true, Form = WireForm.Text)]
    public string? Scale { get; set; }

    [WireMember("What the rows (importance) and the columns (satisfaction) of every table stand for: null for no answer, then the ratings from the one that says least. It follows from the scale.", Form = WireForm.Ratings)]
    public List<int?>? Ratings { get; set; }

    [WireMember("The solution that satisfaction speaks of; mixed where there are several or it is not known.", Required = true, Form = WireForm.Text)]
    public string? Solution { get; set; }

    [WireMember("The variable that splits the respondents into segments; null where they are not split.")]
    public string? SegmentVariable { get; set; }

    [WireMember("What the survey weights are called; null where respondents have none.")]
    public string? WeightVariable { get; set; }

    [WireMember("True where only respondents who answered everything were counted.")]
    public bool? CompleteCase { get; set; }

    [WireMember("How many respondents were left out because they had not answered everything.", Form = WireForm.Count)]
    public long? ExcludedRespondents { get; set; }

    [WireMember("The names of the parts the tally was merged from; none is merged twice.")]
    public List<string?>? Parts { get; set; }

    [WireMember("The groups, which together are all respondents: one per segment, and last those in none.", Required = true)]
    public List<WireTallyGroup?>? Groups { get; set; }
}
