using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Journeys;

/// <summary>The lanes of a stage in JSON.</summary>
[WireMember("The lanes of a stage; one that is left out is empty.")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed class WireLanes
{
    [WireMember("What the customer does.")]
    public List<WireItem?>? Actions { get; set; }

    [WireMember("What the customer is trying to get done.")]
    public List<WireItem?>? Goals { get; set; }

    [WireMember("What the customer asks.")]
    public List<WireItem?>? Questions { get; set; }

    [WireMember("What moves the customer.")]
    public List<WireItem?>? Motivations { get; set; }

    [WireMember("What holds the customer back.")]
    public List<WireItem?>? Barriers { get; set; }

    [WireMember("What is important and not satisfied.")]
    public List<WireItem?>? Pains { get; set; }

    [WireMember("What is served as it should be.")]
    public List<WireItem?>? Gains { get; set; }

    [WireMember("Where better service would be worth most.")]
    public List<WireItem?>? Opportunities { get; set; }

    [WireMember("What satisfies more than it matters.")]
    public List<WireItem?>? Overserved { get; set; }

    [WireMember("Where customer and solution meet.")]
    public List<WireTouchpointItem?>? Touchpoints { get; set; }

    [WireMember("What the provider does in view of the customer.")]
    public List<WireItem?>? Frontstage { get; set; }

    [WireMember("What the provider does out of view.")]
    public List<WireItem?>? Backstage { get; set; }

    [WireMember("What supports those who serve.")]
    public List<WireItem?>? Support { get; set; }

    [WireMember("What the customer can see and touch.")]
    public List<WireItem?>? Evidence { get; set; }

    [WireMember("Where failure is fatal.")]
    public List<WireMomentItem?>? MomentsOfTruth { get; set; }

    [WireMember("What has been reached.")]
    public List<WireMilestoneItem?>? Milestones { get; set; }

    [WireMember("Where the customer commits.")]
    public List<WireMilestoneItem?>? LeapsOfFaith { get; set; }

    [WireMember("What is measured.")]
    public List<WireKpiItem?>? Kpis { get; set; }
}
