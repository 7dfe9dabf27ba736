using System.Text;
using System.Text.Json;
using CsCheck;
using JobMap.Diagnostics;
using JobMap.Research;
using JobMap.Serialization;
using JobMap.Tests.Samples;
using NJsonSchema;

namespace JobMap.Tests.Serialization.Evidence;

/// <summary>What is written of research evidence is read back as the same and keeps to the schema; what is at fault is said with its place.</summary>
public sealed class EvidenceDocumentTests
{
    [Fact]
    public void DeserializeEvidence_WhatWasWritten_IsTheSameEvidenceAndText()
    {
        RequireSame(Evidences.Whole);
        RequireSame(new ResearchEvidence());
        Evidences.Any.Sample(RequireSame, iter: 300);
    }

    [Fact]
    public void DeserializeEvidence_Utf8WithMark_IsReadLikeText() =>
        JobMapJson.DeserializeEvidence([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(JobMapJson.Serialize(Evidences.Whole))]).Value.Should().Be(Evidences.Whole);

    [Fact]
    public void DeserializeEvidence_BehindALargeMember_IsReadBySlowAndThoroughWalk()
    {
        // More than 2 MiB are walked over first.
        ResearchEvidence large = Evidences.Whole with { Extensions = ExtensionMembers.Empty.With("x-large", $"\"{new string('a', 3 * 1024 * 1024)}\"") };

        JobMapJson.DeserializeEvidence(JobMapJson.Serialize(large)).Value.Should().Be(large);
    }

    [Fact]
    public void DeserializeEvidence_ItemsWithoutIds_GetOnesOfTheirPositionThatNobodyHas() =>
        JobMapJson.DeserializeEvidence("""
            { "kind": "evidence", "schemaVersion": 1, "items": [ { "kind": "quote", "text": "a" }, { "id": "e3", "kind": "quote", "text": "b" }, { "kind": "observation", "text": "c" } ] }
            """).Value.Items.Select(item => item.Id.Value).Should().Equal("e1", "e3", "e3-2");

    [Fact]
    public async Task SchemaOf_Evidence_HoldsOfWhatIsWritten()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(JobMapJson.SchemaOf(DocumentKind.Evidence));

        schema.Validate(JobMapJson.Serialize(Evidences.Whole)).Should().BeEmpty();
        Evidences.Any.Sample(evidence => schema.Validate(JobMapJson.Serialize(evidence)).Count == 0, iter: 50);
    }

    [Theory]
    [InlineData("\"kind\": \"quote\"", "\"kind\": \"hearsay\"")]
    [InlineData("\"force\": \"push\"", "\"force\": \"shove\"")]
    [InlineData("\"stage\": \"firstThought\"", "\"stage\": \"first-thought\"")]
    [InlineData("\"pain:burst\"", "\"ache:burst\"")]
    [InlineData("\"date\": \"2026-03-09\"", "\"date\": \"9 March 2026\"")]
    [InlineData("\"name\": \"no leaks\"", "\"name\": \" \"")]
    [InlineData("\"interview\": \"i1\"", "\"interview\": \"no id\"")]
    [InlineData("\"x-seen\"", "\"seen\"")]
    public async Task SchemaOf_Evidence_DoesNotHoldOfWhatTheReaderRefuses(string written, string faulty)
    {
        string json = JobMapJson.Serialize(Evidences.Whole);
        json.Should().Contain(written);
        string damaged = json.Replace(written, faulty, StringComparison.Ordinal);

        (await JsonSchema.FromJsonAsync(JobMapJson.SchemaOf(DocumentKind.Evidence))).Validate(damaged).Should().NotBeEmpty();
        JobMapJson.DeserializeEvidence(damaged).IsSuccess.Should().BeFalse();
    }

    [Theory]
    [InlineData("\"items\": [ { \"text\": \"a\" } ]", "$.items[0].kind", "JM9002")]
    [InlineData("\"items\": [ { \"kind\": \"quote\" } ]", "$.items[0].text", "JM9002")]
    [InlineData("\"items\": [ { \"kind\": \"quote\", \"text\": \" \" } ]", "$.items[0].text", "JM9002")]
    [InlineData("\"items\": [ { \"kind\": \"quote\", \"text\": \"a\", \"id\": \"a b\" } ]", "$.items[0].id", "JM9002")]
    [InlineData("\"items\": [ { \"kind\": \"quote\", \"text\": \"a\", \"backs\": [ \"o1\", \"gain:o1\" ] } ]", "$.items[0].backs[1]", "JM9002")]
    [InlineData("\"items\": [ { \"kind\": \"quote\", \"text\": \"a\", \"themes\": [ null ] } ]", "$.items[0].themes[0]", "JM9002")]
    [InlineData("\"items\": [ { \"kind\": \"quote\", \"text\": \"a\", \"forse\": \"push\" } ]", "$.items[0].forse", "JM9005")]
    [InlineData("\"items\": [ { \"id\": \"q\", \"kind\": \"quote\", \"text\": \"a\" }, { \"id\": \"q\", \"kind\": \"quote\", \"text\": \"b\" } ]", "$.items[1].id", "JM9002")]
    [InlineData("\"items\": [ null ]", "$.items[0]", "JM9002")]
    [InlineData("\"interviews\": [ {} ]", "$.interviews[0].id", "JM9002")]
    [InlineData("\"interviews\": [ { \"id\": \"i\", \"date\": \"2026-02-30\" } ]", "$.interviews[0].date", "JM9002")]
    [InlineData("\"interviews\": [ { \"id\": \"i\" }, { \"id\": \"i\" } ]", "$.interviews[1].id", "JM9002")]
    [InlineData("\"themes\": [ { \"id\": \"t\" } ]", "$.themes[0].name", "JM9002")]
    public void DeserializeEvidence_Fault_IsSaidWithItsPlace(string members, string path, string id)
    {
        JobMapResult<ResearchEvidence> result = JobMapJson.DeserializeEvidence($"{{ \"kind\": \"evidence\", \"schemaVersion\": 1,\n{members} }}", "evidence.json");

        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(fault => fault.Id == id && fault.Location.Path == path && fault.Location.Line == 2 && fault.Location.Source == "evidence.json");
    }

    [Theory]
    [InlineData("{ \"kind\": \"jobMap\", \"schemaVersion\": 1 }", "JM9003")]
    [InlineData("{ \"kind\": \"evidence\", \"schemaVersion\": 2 }", "JM9003")]
    [InlineData("[", "JM9001")]
    [InlineData("\uD800", "JM9001")]
    public void DeserializeEvidence_NoEvidence_IsRefused(string json, string id) => JobMapJson.DeserializeEvidence(json).Diagnostics.Should().Contain(fault => fault.Id == id);

    [Fact]
    public void DeserializeEvidence_BeyondALimit_IsRefused()
    {
        string json = JobMapJson.Serialize(Evidences.Whole);

        JobMapJson.DeserializeEvidence(json, null, new EvidenceReadOptions { MaximumBytes = 10 }).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("JM9004");
        JobMapJson.DeserializeEvidence(json, null, new EvidenceReadOptions { MaximumValues = 3 }).Diagnostics.Should().Contain(fault => fault.Id == "JM9007");
        FluentActions.Invoking(() => new EvidenceReadOptions { MaximumValues = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new EvidenceReadOptions { MaximumBytes = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        EvidenceReadOptions.Default.ToString().Should().Be("67108864 bytes, 5000000 values");
    }

    [Fact]
    public void DeserializeEvidence_DamagedDocuments_NeverThrow() =>
        Gen.Select(Evidences.Any, Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte).Array[1, 4]).Sample(
            (evidence, changes) =>
            {
                byte[] bytes = Encoding.UTF8.GetBytes(JobMapJson.Serialize(evidence));
                foreach ((int at, byte value) in changes)
                {
                    bytes[at % bytes.Length] = value;
                }

                JobMapResult<ResearchEvidence> result = JobMapJson.DeserializeEvidence(bytes);
                return result.IsSuccess || result.Diagnostics.Count > 0;
            },
            iter: 400);

    [Fact]
    public void DeserializeEvidence_DocumentOfVersion1_LoadsForEver()
    {
        string json = File.ReadAllText(Repository.PathOf("tests/JobMap.Tests/Serialization/Evidence/Corpus/evidence.v1.whole.json"));

        JobMapJson.DeserializeEvidence(json).Value.Should().Be(Evidences.Whole);
        (JobMapJson.Serialize(Evidences.Whole) + "\n").Should().Be(json);
    }

    [Fact]
    public void Serialize_Summary_HoldsQuotesAndNoNames()
    {
        string json = JobMapJson.Serialize(EvidenceSummary.Of(Evidences.Map, Evidences.Whole));

        json.Should().Contain("It bursts every spring.").And.NotContain("Ada");
        JsonElement root = JsonDocument.Parse(json).RootElement;
        root.GetProperty("all").GetProperty("items").GetInt32().Should().Be(2);
        root.GetProperty("saturation").GetProperty("isSaturated").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Converters_Evidence_IsTheWholeDocument()
    {
        JsonSerializerOptions options = JobMapJson.AddConverters(new JsonSerializerOptions());

        JsonSerializer.Deserialize<ResearchEvidence>(JsonSerializer.Serialize(Evidences.Whole, options), options).Should().Be(Evidences.Whole);
        JsonSerializer.Serialize(TimelineStage.ActiveLooking, options).Should().Be("\"activeLooking\"");
        JsonSerializer.Deserialize<EvidenceTarget>("\"pain:o1\"", options).Should().Be(EvidenceTarget.Parse("pain:o1"));
        FluentActions.Invoking(() => JobMapJson.Serialize((ResearchEvidence)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JobMapJson.Serialize((EvidenceSummary)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JobMapJson.DeserializeEvidence((string)null!)).Should().Throw<ArgumentNullException>();
    }

    private static void RequireSame(ResearchEvidence evidence)
    {
        string json = JobMapJson.Serialize(evidence);
        ResearchEvidence read = JobMapJson.DeserializeEvidence(json).Value;
        read.Should().Be(evidence);
        JobMapJson.Serialize(read).Should().Be(json);
    }
}
