using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;
using JobMap.Serialization.JobMaps;
using JobMap.Serialization.Offerings;

namespace JobMap.Serialization.Journeys;

/// <summary>The journey document as it stands in JSON.</summary>
[WireMember("A customer journey map: stages, lanes and items, each item with the rule and the sources it was derived from.")]
internal sealed class WireJourney : WireDocument
{
    public WireJourney()
    {
    }

    public WireJourney(DocumentKind kind)
        : base(kind)
    {
    }

    [WireMember("The language of the job, a BCP 47 tag such as en; English where it is left out.", Form = WireForm.Language)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Language { get; set; }

    [WireMember("Whose journey it is, and the job they are getting done.", Required = true)]
    public WireMarket? Market { get; set; }

    [WireMember("The name of the template the stages come from; null where somebody drew them.", Form = WireForm.Text)]
    public string? Template { get; set; }

    [WireMember("The solution it is the way with; mixed where there are several or it is not known.", Form = WireForm.Text)]
    public string? Solution { get; set; }

    [WireMember("The segment whose journey it is; null for everybody.")]
    public string? Segment { get; set; }

    [WireMember("The choices of the analysis behind it.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireTerms? Terms { get; set; }

    [WireMember("What sets the person off.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Trigger { get; set; }

    [WireMember("When the job is done.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EndGoal { get; set; }

    [WireMember("The stages in order.", Required = true)]
    public List<WireStage?>? Stages { get; set; }

    [WireMember("What no stage has, and why.")]
    public List<WireUnplaced?>? Unplaced { get; set; }

    [WireMember("The features of the offering.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireFeature?>? Features { get; set; }
}
