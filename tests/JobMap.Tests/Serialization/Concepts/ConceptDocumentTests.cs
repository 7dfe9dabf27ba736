using System.Text;
using System.Text.Json;
using CsCheck;
using JobMap.Diagnostics;
using JobMap.Serialization;
using JobMap.Strategy;
using JobMap.Tests.Samples;
using NJsonSchema;

namespace JobMap.Tests.Serialization.Concepts;

/// <summary>What is written of concepts is read back as the same and keeps to the schema; what is at fault is said with its place.</summary>
public sealed class ConceptDocumentTests
{
    private static readonly ConceptSet Whole = Samples.Concepts.Whole;

    private static readonly Gen<ConceptSet> Any = Gen.Select(Gen.Bool, Gen.Double[0, 10], Gen.Double[-10, 10], Gen.Double[-1, 3]).Array[0, 5].Select(parts => new ConceptSet(parts.Select((part, i) =>
        new Concept(ConceptId.Parse($"c{i}"), $"concept {i}")
        {
            PriceChange = part.Item1 ? part.Item4 : null,
            Predictions =
            [
                part.Item1 ? ConceptPrediction.ToLevel(OutcomeId.Parse("o1"), part.Item2) : ConceptPrediction.ToLevel(OutcomeId.Parse("o1"), part.Item2).WithRange(0, 10) with { Rationale = "seen" },
                ConceptPrediction.ByChange(OutcomeId.Parse("o2"), part.Item3).WithRange(-10, part.Item3),
            ],
        })));

    [Fact]
    public void DeserializeConcepts_WhatWasWritten_IsTheSameAndTheSameText()
    {
        RequireSame(Whole);
        Any.Sample(RequireSame, iter: 200);
    }

    [Fact]
    public void DeserializeConcepts_Utf8WithMark_IsReadLikeText() =>
        JobMapJson.DeserializeConcepts([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(JobMapJson.Serialize(Whole))]).Value.Should().Be(Whole);

    [Fact]
    public void Serialize_ListOfConcepts_IsTheirDocument() => JobMapJson.DeserializeConcepts(JobMapJson.Serialize(Whole.Concepts)).Value.Concepts.Should().Equal(Whole.Concepts);

    [Fact]
    public async Task SchemaOf_Concepts_HoldsOfWhatIsWritten()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(JobMapJson.SchemaOf(DocumentKind.Concepts));

        schema.Validate(JobMapJson.Serialize(Whole)).Should().BeEmpty();
        Any.Sample(concepts => schema.Validate(JobMapJson.Serialize(concepts)).Count == 0, iter: 50);
    }

    [Theory]
    [InlineData("\"level\": 7", "\"level\": 11")]
    [InlineData("\"change\": -1.5", "\"change\": -11")]
    [InlineData("\"priceChange\": -0.2", "\"priceChange\": -2")]
    [InlineData("\"outcome\": \"dry\"", "\"outcome\": \"no id\"")]
    [InlineData("\"id\": \"timer\"", "\"id\": \"\"")]
    [InlineData("\"name\": \"as it is\"", "\"name\": \" \"")]
    [InlineData("\"rationale\"", "\"reason\"")]
    [InlineData("\"x-team\"", "\"team\"")]
    public async Task SchemaOf_Concepts_DoesNotHoldOfWhatTheReaderRefuses(string written, string faulty)
    {
        string json = JobMapJson.Serialize(Whole);
        json.Should().Contain(written);
        string damaged = json.Replace(written, faulty, StringComparison.Ordinal);

        (await JsonSchema.FromJsonAsync(JobMapJson.SchemaOf(DocumentKind.Concepts))).Validate(damaged).Should().NotBeEmpty();
        JobMapJson.DeserializeConcepts(damaged).IsSuccess.Should().BeFalse();
    }

    [Theory]
    [InlineData("{ \"outcome\": \"a\" }", "$.concepts[0].predictions[0].level", "JM9002")]
    [InlineData("{ \"outcome\": \"a\", \"level\": 1, \"change\": 1 }", "$.concepts[0].predictions[0].level", "JM9002")]
    [InlineData("{ \"level\": 1 }", "$.concepts[0].predictions[0].outcome", "JM9002")]
    [InlineData("{ \"outcome\": \"a\", \"level\": -1 }", "$.concepts[0].predictions[0].level", "JM9002")]
    [InlineData("{ \"outcome\": \"a\", \"change\": 10.5 }", "$.concepts[0].predictions[0].change", "JM9002")]
    [InlineData("{ \"outcome\": \"a\", \"level\": 5, \"lower\": 4 }", "$.concepts[0].predictions[0].upper", "JM9002")]
    [InlineData("{ \"outcome\": \"a\", \"level\": 5, \"lower\": 6, \"upper\": 7 }", "$.concepts[0].predictions[0].lower", "JM9002")]
    [InlineData("{ \"outcome\": \"a\", \"level\": 5, \"lower\": 4, \"upper\": 4.5 }", "$.concepts[0].predictions[0].upper", "JM9002")]
    [InlineData("{ \"outcome\": \"a\", \"level\": 5, \"lower\": -4, \"upper\": 6 }", "$.concepts[0].predictions[0].lower", "JM9002")]
    [InlineData("{ \"outcome\": \"a\", \"level\": \"5\" }", "$.concepts[0].predictions[0].level", "JM9002")]
    [InlineData("{ \"outcome\": \"a\", \"levle\": 5, \"change\": 1 }", "$.concepts[0].predictions[0].levle", "JM9005")]
    [InlineData("{ \"outcome\": \"a\", \"level\": 5 }, { \"outcome\": \"a\", \"change\": 1 }", "$.concepts[0].predictions[1].outcome", "JM9002")]
    [InlineData("null", "$.concepts[0].predictions[0]", "JM9002")]
    public void DeserializeConcepts_Fault_IsSaidWithItsPlace(string predictions, string path, string id)
    {
        JobMapResult<ConceptSet> result = JobMapJson.DeserializeConcepts(
            $"{{ \"kind\": \"concepts\", \"schemaVersion\": 1,\n\"concepts\": [ {{ \"id\": \"c\", \"name\": \"n\", \"predictions\": [ {predictions} ] }} ] }}", "concepts.json");

        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(fault => fault.Id == id && fault.Location.Path == path && fault.Location.Line == 2);
    }

    [Theory]
    [InlineData("{ \"kind\": \"concepts\", \"schemaVersion\": 1 }", "JM9002")]
    [InlineData("{ \"kind\": \"concepts\", \"schemaVersion\": 1, \"concepts\": [ { \"id\": \"a\", \"name\": \"n\" }, { \"id\": \"a\", \"name\": \"m\" } ] }", "JM9002")]
    [InlineData("{ \"kind\": \"concepts\", \"schemaVersion\": 2, \"concepts\": [] }", "JM9003")]
    [InlineData("{ \"kind\": \"offering\", \"schemaVersion\": 1 }", "JM9003")]
    [InlineData("[", "JM9001")]
    public void DeserializeConcepts_NoConcepts_IsRefused(string json, string id) => JobMapJson.DeserializeConcepts(json).Diagnostics.Should().Contain(fault => fault.Id == id);

    [Fact]
    public void DeserializeConcepts_BeyondALimit_IsRefused()
    {
        string json = JobMapJson.Serialize(Whole);

        JobMapJson.DeserializeConcepts(json, null, new ConceptReadOptions { MaximumBytes = 10 }).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("JM9004");
        JobMapJson.DeserializeConcepts(json, null, new ConceptReadOptions { MaximumValues = 3 }).Diagnostics.Should().Contain(fault => fault.Id == "JM9007");
        FluentActions.Invoking(() => new ConceptReadOptions { MaximumValues = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void DeserializeConcepts_DamagedDocuments_NeverThrow() =>
        Gen.Select(Any, Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte).Array[1, 4]).Sample(
            (concepts, changes) =>
            {
                byte[] bytes = Encoding.UTF8.GetBytes(JobMapJson.Serialize(concepts));
                foreach ((int at, byte value) in changes)
                {
                    bytes[at % bytes.Length] = value;
                }

                JobMapResult<ConceptSet> result = JobMapJson.DeserializeConcepts(bytes);
                return result.IsSuccess || result.Diagnostics.Count > 0;
            },
            iter: 300);

    /// <summary>A file of the corpus is never changed: documents of every version load for ever.</summary>
    [Fact]
    public void DeserializeConcepts_DocumentOfTheCorpus_IsWhatItWas() =>
        JobMapJson.DeserializeConcepts(File.ReadAllText(Repository.PathOf("tests/JobMap.Tests/Serialization/Concepts/Corpus/concepts.v1.whole.json"))).Value.Should().Be(Whole);

    [Fact]
    public void Converters_Concepts_AreTheWholeDocument()
    {
        JsonSerializerOptions options = JobMapJson.AddConverters(new JsonSerializerOptions());

        JsonSerializer.Deserialize<ConceptSet>(JsonSerializer.Serialize(Whole, options), options).Should().Be(Whole);
    }

    [Fact]
    public void Serialize_Evaluation_HasEveryFigureUnrounded()
    {
        ConceptEvaluation evaluation = ConceptEvaluation.Run(Maps.Garden, Study.Responses, Whole.Concepts);
        JsonElement json = JsonDocument.Parse(JobMapJson.Serialize(evaluation)).RootElement;
        JsonElement value = json.GetProperty("values")[0];

        json.GetProperty("improvement").GetString().Should().Be("ttp-2016");
        value.GetProperty("concept").GetString().Should().Be("timer");
        value.GetProperty("valueAdded").GetDouble().Should().Be(evaluation.Values[0].ValueAdded);
        value.GetProperty("improvementInterval").GetProperty("lower").GetDouble().Should().Be(evaluation.Values[0].ImprovementInterval!.Value.Lower);
        value.GetProperty("scores").GetArrayLength().Should().Be(Maps.Garden.Outcomes.Count);
        json.GetProperty("comparisons")[0].GetProperty("differences")[0].GetProperty("difference").GetDouble().Should().Be(evaluation.Comparisons[0].Differences[0].Difference);
    }

    private static void RequireSame(ConceptSet concepts)
    {
        string json = JobMapJson.Serialize(concepts);
        ConceptSet read = JobMapJson.DeserializeConcepts(json).Value;
        read.Should().Be(concepts);
        JobMapJson.Serialize(read).Should().Be(json);
    }
}
