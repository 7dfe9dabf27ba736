using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>What a job map consists of in JSON, be it a document of its own or part of one. Lists that may be left out are null where empty.</summary>
internal abstract class WireMap : WireObject
{
    [WireMember("The language of the statements, a BCP 47 tag such as en; where it is left out that of the map around it, or English.", Form = WireForm.Language)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Language { get; set; }

    [WireMember("Who wants to get what done.", Required = true)]
    public WireMarket? Market { get; set; }

    [WireMember("Where the core job stands among wider and smaller jobs.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireLadder? Ladder { get; set; }

    [WireMember("The job steps in the order of the job.", Required = true)]
    public List<WireStep>? Steps { get; set; }

    [WireMember("Declared repeats and loops between steps or sub-steps.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireLink>? Links { get; set; }

    [WireMember("The kinds of step the job does not have, each with the reason.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireInapplicableStep>? InapplicableSteps { get; set; }

    [WireMember("Jobs done before, during or after the core job.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireJob>? RelatedJobs { get; set; }

    [WireMember("How the job executor wants to feel, or to avoid feeling.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireJob>? EmotionalJobs { get; set; }

    [WireMember("How the job executor wants to be perceived by others.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireJob>? SocialJobs { get; set; }

    [WireMember("What customers must do to get and use a solution.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireConsumptionJob>? ConsumptionJobs { get; set; }

    [WireMember("The outcomes by which the purchase decision maker judges the purchase.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireOutcome>? FinancialOutcomes { get; set; }

    [WireMember("What makes the job harder for some than for others.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<WireFactor>? ComplexityFactors { get; set; }
}
