using System.Text.Json;
using System.Text.Json.Nodes;
using JobMap.Serialization;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Serialization.Journeys;

/// <summary>The member names of offerings and templates that scripts rely on, part by part: no others are written, no others are in the schema.</summary>
public sealed class OfferingContractTests
{
    private const string Head = "$schema, kind, schemaVersion";

    private static readonly JsonElement Offering = JsonElement.Parse(JobMapJson.Serialize(WholeOffering.Offering));

    private static readonly JsonElement Template = JsonElement.Parse(JobMapJson.Serialize(WholeOffering.Template));

    [Theory]
    [InlineData("", $"{Head}, solution, channels, touchpoints, features, milestones, kpis")]
    [InlineData("channels", "name, kind, description")]
    [InlineData("touchpoints", "id, name, channel, kind, serves, stage, status, actions, motivations, questions, barriers, reactions, frontstage, backstage, support, evidence, features, owner, momentOfTruth, recoveryPlan")]
    [InlineData("touchpoints.reactions", "scale, value, observations, note")]
    [InlineData("features", "id, name, serves, milestones, requires, status")]
    [InlineData("milestones", "id, name, kind, stage, leap, reached")]
    [InlineData("kpis", "id, name, kind, target, stage, milestone, touchpoint, measurements")]
    [InlineData("kpis.measurements", "wave, promoters, passives, detractors, successes, total, scale, counts")]
    public void Offering_EveryPart_HasTheMembersOfTheContract(string part, string members) => Holds(Offering, DocumentKind.Offering, part, members);

    [Theory]
    [InlineData("", $"{Head}, name, description, trigger, endGoal, stagesFrom, stages", "stagesFrom")]
    [InlineData("stages", "id, name, hosts, milestones")]
    [InlineData("stages.hosts", "kind, side, steps, stepKinds, consumptionJobs, rationale")]
    [InlineData("stages.milestones", "id, name, kind, stage, leap, reached", "stage, leap, reached")]
    public void Template_EveryPart_HasTheMembersOfTheContract(string part, string members, string unwritten = "") => Holds(Template, DocumentKind.JourneyTemplate, part, members, unwritten);

    [Fact]
    public void Template_StagesFromTheMap_SayWhichAndListNone() =>
        JsonElement.Parse(JobMapJson.Serialize(JobMap.Journeys.JourneyTemplate.EightSteps)).EnumerateObject().Where(member => member.Name is "stagesFrom" or "stages")
            .Select(member => (member.Name, member.Value.ToString())).Should().Equal(("stagesFrom", "step-kinds"));

    /// <summary>The names of values are a contract as much as those of members.</summary>
    [Theory]
    [InlineData("kpis", "kind", "nps, ces, csat, retention, churn, conversion, engagement")]
    [InlineData("touchpoints", "status", "existing, planned")]
    [InlineData("touchpoints", "kind", "human, digital, physical")]
    [InlineData("milestones", "kind", "other, problem, interest, first-value, value-realization, continued-value")]
    [InlineData("milestones", "leap", "trial, purchase, commitment")]
    public void Offering_Names_AreThoseOfTheContract(string part, string member, string names) => NamesOf(DocumentKind.Offering, part, member).Should().BeEquivalentTo(names.Split(", "));

    [Theory]
    [InlineData("", "stagesFrom", "listed, step-kinds, consumption-jobs")]
    [InlineData("stages.hosts", "kind", "core-job, steps, step-kinds, consumption-jobs, other-consumption-jobs")]
    [InlineData("stages.hosts", "side", "offering, today")]
    public void Template_Names_AreThoseOfTheContract(string part, string member, string names) => NamesOf(DocumentKind.JourneyTemplate, part, member).Should().BeEquivalentTo(names.Split(", "));

    [Fact]
    public void Offering_WithNothingIn_IsItsSolutionAlone() =>
        JsonElement.Parse(JobMapJson.Serialize(new JobMap.Journeys.Offering(JobMap.Surveys.SolutionId.Parse("hose")))).EnumerateObject().Select(member => member.Name).Should().Equal([.. Head.Split(", "), "solution"]);

    private static void Holds(JsonElement document, DocumentKind kind, string part, string members, string unwritten = "")
    {
        string[] contract = members.Split(", ");
        string[] written = [.. PartsOf(document, part).SelectMany(one => one.EnumerateObject()).Select(member => member.Name).Distinct().Where(name => !name.StartsWith("x-", StringComparison.Ordinal))];

        written.Should().BeEquivalentTo(contract.Except(unwritten.Split(", ")), "the sample has them all");
        JsonObject schema = SchemaOf(kind, part);
        schema["properties"]!.AsObject().Select(member => member.Key).Should().Equal(contract);
        schema["patternProperties"]!.AsObject().Select(member => member.Key).Should().Equal("^x-.");
        schema["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
    }

    private static IEnumerable<JsonElement> PartsOf(JsonElement document, string part) => (part.Length == 0 ? [] : part.Split('.'))
        .Aggregate<string, IEnumerable<JsonElement>>([document], (owners, name) => owners.Where(owner => owner.TryGetProperty(name, out _)).SelectMany(owner => owner.GetProperty(name).EnumerateArray()));

    private static IEnumerable<string> NamesOf(DocumentKind kind, string part, string member) =>
        SchemaOf(kind, part)["properties"]![member]!["enum"]!.AsArray().OfType<JsonNode>().Select(name => name.GetValue<string>());

    private static JsonObject SchemaOf(DocumentKind kind, string part)
    {
        JsonNode root = JsonNode.Parse(JobMapJson.SchemaOf(kind))!;
        return (part.Length == 0 ? [] : part.Split('.')).Aggregate(root, (owner, name) => Followed(root, Followed(root, owner["properties"]![name]!)["items"]!)).AsObject();
    }

    /// <summary>What a reference such as #/properties/milestones stands for.</summary>
    private static JsonNode Followed(JsonNode root, JsonNode node) => node["$ref"] is not { } reference ? node
        : reference.GetValue<string>().TrimStart('#', '/').Split('/').Aggregate(root, (owner, name) => owner[name]!);
}
