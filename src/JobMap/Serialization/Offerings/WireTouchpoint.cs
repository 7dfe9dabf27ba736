using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Offerings;

/// <summary>A touchpoint in JSON.</summary>
[WireMember("Where customer and solution meet.")]
internal class WireTouchpoint : WireObject
{
    [WireMember("The id, unique among touchpoints.", Required = true, Form = WireForm.Id)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; set; }

    [WireMember("The name a reader sees.", Required = true, Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    [WireMember("The name of its channel.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Channel { get; set; }

    [WireMember("What the customer meets there.", Form = WireForm.TouchpointKind)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; set; }

    [WireMember("The ids of the outcomes, job steps and jobs that it helps with.", Form = WireForm.Ids)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Serves { get; set; }

    [WireMember("The id of the stage it stands in; left out for every stage that hosts something it serves.", Form = WireForm.Id)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Stage { get; set; }

    [WireMember("Whether it exists or is planned; existing where it is left out.", Form = WireForm.Status)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Status { get; set; }

    [WireMember("What the customer does there.", Form = WireForm.Texts)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Actions { get; set; }

    [WireMember("What moves the customer there.", Form = WireForm.Texts)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Motivations { get; set; }

    [WireMember("What the customer asks there.", Form = WireForm.Texts)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Questions { get; set; }

    [WireMember("What holds the customer back there.", Form = WireForm.Texts)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Barriers { get; set; }

    [WireMember("What was observed of how customers feel there.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireReaction?>? Reactions { get; set; }

    [WireMember("What the provider does in view of the customer.", Form = WireForm.Texts)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Frontstage { get; set; }

    [WireMember("What the provider does out of view.", Form = WireForm.Texts)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Backstage { get; set; }

    [WireMember("The processes that support those who serve.", Form = WireForm.Texts)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Support { get; set; }

    [WireMember("What the customer can see and touch there.", Form = WireForm.Texts)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Evidence { get; set; }

    [WireMember("The ids of the features at work there.", Form = WireForm.Ids)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string?>? Features { get; set; }

    [WireMember("Who answers for it.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Owner { get; set; }

    [WireMember("True where failure is fatal, false where it is not; left out where nobody has said.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? MomentOfTruth { get; set; }

    [WireMember("What is done when it fails.", Form = WireForm.Text)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RecoveryPlan { get; set; }
}
