using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Journeys;

/// <summary>A stage of a journey in JSON.</summary>
[WireMember("A stage: a column of the map, with a list of items in each lane.")]
internal sealed class WireStage : WireObject
{
    [WireMember("The id, unique in the journey; made from the name where it is left out.", Form = WireForm.Id)]
    public string? Id { get; set; }

    [WireMember("The name a reader sees.", Required = true, Form = WireForm.Text)]
    public string? Name { get; set; }

    [WireMember("The ids of the job steps and consumption-chain jobs that take place here.", Form = WireForm.Ids)]
    public List<string?>? Hosts { get; set; }

    [WireMember("What each host is, step or job; steps where it is left out.", Form = WireForm.SourceKinds)]
    public List<string?>? HostKinds { get; set; }

    [WireMember("Why steps stand here, where somebody linked them to the stage and said why.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireHostingRationale?>? HostingRationales { get; set; }

    [WireMember("Whether the core job is done here with the offering or as today; offering where it is left out.", Form = WireForm.Side)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Side { get; set; }

    [WireMember("The lanes.")]
    public WireLanes? Lanes { get; set; }

    [WireMember("The lanes without items, each with the reason.")]
    public List<WireEmptyLane?>? EmptyLanes { get; set; }

    [WireMember("How customers fare here; null where there are no data.")]
    public WireEmotion? Emotion { get; set; }

    [WireMember("Why there is no emotion.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EmotionReason { get; set; }
}
