using System.Text;
using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Serialization;
using JobMap.Tests.Samples;
using NJsonSchema;

namespace JobMap.Tests.Serialization.Journeys;

/// <summary>What a document of an offering or a template must not say, and what is said about it.</summary>
public sealed class OfferingStrictnessTests
{
    private static readonly string Offering = JobMapJson.Serialize(WholeOffering.Offering);

    private static readonly string Template = JobMapJson.Serialize(WholeOffering.Template);

    private static readonly JsonSchema OfferingSchema = Parsed(DocumentKind.Offering);

    private static readonly JsonSchema TemplateSchema = Parsed(DocumentKind.JourneyTemplate);

    public static TheoryData<string> Kinds => ["offering", "journeyTemplate"];

    [Theory]
    [InlineData("\"solution\": \"drip hose\"", "\"solution\": \"  \"", "$.solution", "JM9002")]
    [InlineData("\"solution\": \"drip hose\"", "\"solution\": 5", "$.solution", "JM9002")]
    [InlineData("\"solution\"", "\"solutoin\"", "$.solutoin", "JM9005")]
    [InlineData("\"description\"", "\"note\"", "$.channels[0].note", "JM9005")]
    [InlineData("\"kind\": \"human\"", "\"kind\": \"robot\"", "$.channels[0].kind", "JM9002")]
    [InlineData("\"id\": \"leaflet\"", "\"id\": \"a leaflet\"", "$.touchpoints[1].id", "JM9002")]
    [InlineData("\"momentOfTruth\": false", "\"momentOfTruth\": \"no\"", "$.touchpoints[1].momentOfTruth", "JM9002")]
    [InlineData("\"observations\": 40", "\"observations\": 0", "$.touchpoints[0].reactions[0].observations", "JM9002")]
    [InlineData("\"scale\": \"ease 1..7\"", "\"scale\": 7", "$.touchpoints[0].reactions[1].scale", "JM9002")]
    [InlineData("\"status\": \"planned\"", "\"status\": \"dreamt of\"", "$.touchpoints[0].status", "JM9002")]
    [InlineData("\"requires\": [", "\"requires\": [ 5,", "$.features[0].requires[0]", "JM9002")]
    [InlineData("\"leap\": \"trial\"", "\"leap\": \"jump\"", "$.milestones[0].leap", "JM9002")]
    [InlineData("\"reached\": 80", "\"reached\": -1", "$.milestones[0].reached", "JM9002")]
    [InlineData("\"reached\": 80", "\"reached\": 1.5", "$.milestones[0].reached", "JM9002")]
    [InlineData("\"kind\": \"nps\"", "\"kind\": \"luck\"", "$.kpis[0].kind", "JM9002")]
    [InlineData("\"detractors\": 20", "\"detractors\": -20", "$.kpis[0].measurements[0].detractors", "JM9002")]
    [InlineData("\"x-note\"", "\"note\"", "$.channels[0].note", "JM9005")]
    public void DeserializeOffering_WhatTheSchemaRefuses_IsRefusedWithItsPlace(string written, string faulty, string path, string id)
    {
        string json = Replaced(Offering, written, faulty);

        OfferingSchema.Validate(json).Should().NotBeEmpty();
        Refused(JobMapJson.DeserializeOffering(json, "offering.json"), path, id);
    }

    [Theory]
    [InlineData("\"name\": \"own\"", "\"name\": \"\"", "$.name", "JM9002")]
    [InlineData("\"endGoal\"", "\"endgoal\"", "$.endgoal", "JM9005")]
    [InlineData("\"stages\": [", "\"stagesFrom\": \"anywhere\", \"stages\": [", "$.stagesFrom", "JM9002")]
    [InlineData("\"id\": \"plan\"", "\"id\": null", "$.stages[1].id", "JM9002")]
    [InlineData("\"kind\": \"core-job\"", "\"kind\": \"job\"", "$.stages[0].hosts[0].kind", "JM9002")]
    [InlineData("\"side\": \"today\"", "\"side\": \"tomorrow\"", "$.stages[0].hosts[0].side", "JM9002")]
    [InlineData("\"define\"", "\"dream\"", "$.stages[1].hosts[0].stepKinds[0]", "JM9002")]
    [InlineData("\"rationale\": \"plans are made in winter\"", "\"rationale\": true", "$.stages[1].hosts[0].rationale", "JM9002")]
    [InlineData("\"kind\": \"interest\"", "\"kind\": \"curiosity\"", "$.stages[0].milestones[0].kind", "JM9002")]
    [InlineData("\"x-note\"", "\"note\"", "$.stages[0].hosts[0].note", "JM9005")]
    public void DeserializeJourneyTemplate_WhatTheSchemaRefuses_IsRefusedWithItsPlace(string written, string faulty, string path, string id)
    {
        string json = Replaced(Template, written, faulty);

        TemplateSchema.Validate(json).Should().NotBeEmpty();
        Refused(JobMapJson.DeserializeJourneyTemplate(json, "template.json"), path, id);
    }

    [Fact]
    public void SchemaOf_Kinds_HoldOfTheWholeDocuments()
    {
        OfferingSchema.Validate(Offering).Should().BeEmpty();
        TemplateSchema.Validate(Template).Should().BeEmpty();
        Parsed(DocumentKind.Journey).Validate(JobMapJson.Serialize(WholeOffering.Journey)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Deserialize_AnotherKindOrVersion_IsUnsupported(string kind)
    {
        foreach (string head in (string[])["\"kind\": \"jobMap\"", $"\"kind\": \"{kind}\", \"schemaVersion\": 2", "\"schemaVersion\": 0", $"\"kind\": \"{kind.ToUpperInvariant()}\"", "\"$schema\": \"urn:jobmap:schema:tally:1\""])
        {
            Diagnostic only = Read(kind, $"{{ {head} }}").Should().ContainSingle(head).Subject;
            (only.Id, only.Location.Path).Should().Be(("JM9003", "$"));
            only.Message.Should().Contain(kind).And.Contain("version 1");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Deserialize_Malformed_IsRefusedWithItsPlace(string kind)
    {
        foreach (string json in (string[])["", "{", "offering", "{ \"name\": 01 }", "{ 'name': 1 }", "{ \"x-a\": 1 },", "{} {}", "{ // a comment\n }", "{ \"\\ud800\": 1 }"])
        {
            Read(kind, json).Should().Contain(fault => fault.Id == "JM9001" && fault.Location.Path!.StartsWith('$') && fault.Location.Line == 1, json);
        }

        foreach (string json in (string[])["[]", "5", "null", "\"a\""])
        {
            Read(kind, json).Should().ContainSingle(json).Which.Should().Match<Diagnostic>(fault => fault.Id == "JM9002" && fault.Location.Path == "$", json);
        }

        Read(kind, "{ \"x-a\": 1,\n \"x-a\": 2 }").Should().Contain(fault => fault.Id == "JM9006" && fault.Location.Path == "$.x-a" && fault.Location.Line == 2);
        Read(kind, string.Concat(Enumerable.Repeat("{\"x-a\":", 20_000)) + "1" + new string('}', 20_000)).Should().Contain(fault => fault.Id == "JM9007");
    }

    /// <summary>Each part of either document once more with a member of its own twice.</summary>
    [Theory]
    [InlineData("\"solution\":", "$.solution")]
    [InlineData("\"description\":", "$.channels[0].description")]
    [InlineData("\"owner\":", "$.touchpoints[0].owner")]
    [InlineData("\"note\":", "$.touchpoints[0].reactions[0].note")]
    [InlineData("\"requires\":", "$.features[0].requires")]
    [InlineData("\"leap\":", "$.milestones[0].leap")]
    [InlineData("\"target\":", "$.kpis[0].target")]
    [InlineData("\"passives\":", "$.kpis[0].measurements[0].passives")]
    public void DeserializeOffering_MemberTwice_IsRefusedWithItsPlace(string member, string path) =>
        JobMapJson.DeserializeOffering(Replaced(Offering, member, $"{member} null, {member}")).Diagnostics.Should().Contain(fault => fault.Id == "JM9006" && fault.Location.Path == path);

    [Fact]
    public void Deserialize_CutOff_IsMalformed()
    {
        foreach (string kind in Kinds)
        {
            byte[] whole = Encoding.UTF8.GetBytes(kind == "offering" ? Offering : Template);
            for (int length = 0; length < whole.Length; length += 7)
            {
                ReadUtf8(kind, whole.AsSpan(0, length)).Should().ContainSingle($"{length} bytes are no {kind}").Which.Id.Should().Be("JM9001");
            }
        }
    }

    [Fact]
    public void Deserialize_WithoutHead_IsReadAndSaysSo()
    {
        JobMapJson.DeserializeOffering("""{ "solution": "hose" }""").Should().Match<JobMapResult<Offering>>(result => result.IsSuccess && result.Diagnostics.Single().Id == "JM9008");
        JobMapJson.DeserializeJourneyTemplate("""{ "name": "own", "stages": [ { "id": "a", "name": "A" } ] }""").Should().Match<JobMapResult<JourneyTemplate>>(result => result.IsSuccess && result.Diagnostics.Single().Id == "JM9008");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Deserialize_BeyondALimit_IsRefused(string kind)
    {
        string json = kind == "offering" ? Offering : Template;

        Read(kind, json, new JourneyReadOptions { MaximumBytes = 10 }).Should().ContainSingle().Which.Id.Should().Be("JM9004");
        Read(kind, json, new JourneyReadOptions { MaximumValues = 3 }).Should().Contain(fault => fault.Id == "JM9007");
    }

    private static void Refused<T>(JobMapResult<T> result, string path, string id)
        where T : class
    {
        result.IsSuccess.Should().BeFalse();
        result.Diagnostics.Should().Contain(fault => fault.Id == id && fault.Location.Path == path && fault.Location.Line > 4 && fault.Location.Column > 0 && fault.Location.Source != null)
            .And.OnlyContain(fault => !fault.Message.Contains("Wire") && !fault.Message.Contains("System."));
    }

    /// <summary>The document with the first place of a text written otherwise.</summary>
    private static string Replaced(string json, string written, string faulty)
    {
        int at = json.IndexOf(written, StringComparison.Ordinal);
        at.Should().BePositive("the document has {0}", written);
        return json[..at] + faulty + json[(at + written.Length)..];
    }

    private static IReadOnlyList<Diagnostic> Read(string kind, string json, JourneyReadOptions? options = null) => kind == "offering"
        ? JobMapJson.DeserializeOffering(json, null, options).Diagnostics : JobMapJson.DeserializeJourneyTemplate(json, null, options).Diagnostics;

    private static IReadOnlyList<Diagnostic> ReadUtf8(string kind, ReadOnlySpan<byte> json) =>
        kind == "offering" ? JobMapJson.DeserializeOffering(json).Diagnostics : JobMapJson.DeserializeJourneyTemplate(json).Diagnostics;

    private static JsonSchema Parsed(DocumentKind kind) => JsonSchema.FromJsonAsync(JobMapJson.SchemaOf(kind)).GetAwaiter().GetResult();
}
