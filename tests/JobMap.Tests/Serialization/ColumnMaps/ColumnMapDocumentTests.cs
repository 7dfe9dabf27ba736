using System.Text;
using System.Text.Json;
using CsCheck;
using JobMap.Diagnostics;
using JobMap.Serialization;
using JobMap.Surveys;
using NJsonSchema;

namespace JobMap.Tests.Serialization.ColumnMaps;

/// <summary>What is written of column mappings is read back as the same and keeps to the schema; what is at fault is said with its place.</summary>
public sealed class ColumnMapDocumentTests
{
    [Fact]
    public void DeserializeColumnMap_WhatWasWritten_IsTheSameMapAndText()
    {
        RequireSame(Samples.ColumnMaps.Whole);
        Samples.ColumnMaps.Any.Sample(RequireSame, iter: 300);
    }

    [Fact]
    public void DeserializeColumnMap_Utf8WithMark_IsReadLikeText() =>
        JobMapJson.DeserializeColumnMap([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(JobMapJson.Serialize(Samples.ColumnMaps.Whole))]).Value.Should().Be(Samples.ColumnMaps.Whole);

    [Fact]
    public void DeserializeColumnMap_BehindALargeMember_IsReadBySlowAndThoroughWalk()
    {
        // More than 2 MiB are walked over first.
        ColumnMap large = Samples.ColumnMaps.Whole with { Extensions = ExtensionMembers.Empty.With("x-large", $"\"{new string('a', 3 * 1024 * 1024)}\"") };

        JobMapJson.DeserializeColumnMap(JobMapJson.Serialize(large)).Value.Should().Be(large);
    }

    [Fact]
    public async Task SchemaOf_ColumnMap_HoldsOfWhatIsWritten()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(JobMapJson.SchemaOf(DocumentKind.ColumnMap));

        schema.Validate(JobMapJson.Serialize(Samples.ColumnMaps.Whole)).Should().BeEmpty();
        Samples.ColumnMaps.Any.Sample(map => schema.Validate(JobMapJson.Serialize(map)).Count == 0, iter: 50);
    }

    [Theory]
    [InlineData("\"role\": \"weight\"", "\"role\": \"wait\"")]
    [InlineData("\"layout\": \"qualtrics\"", "\"layout\": \"paper\"")]
    [InlineData("\"need\": \"burst\"", "\"need\": \"no id\"")]
    [InlineData("\"scale\": \"5..1\"", "\"scale\": \"five\"")]
    [InlineData("\"not at all\": 1", "\"not at all\": \"one\"")]
    [InlineData("\"occurrence\": 2", "\"occurrence\": 0")]
    [InlineData("\"column\": \"garden\"", "\"column\": \" \"")]
    [InlineData("\"rightAnswer\"", "\"answer\"")]
    [InlineData("\"x-seen\"", "\"seen\"")]
    public async Task SchemaOf_ColumnMap_DoesNotHoldOfWhatTheReaderRefuses(string written, string faulty)
    {
        string json = JobMapJson.Serialize(Samples.ColumnMaps.Whole);
        json.Should().Contain(written);
        string damaged = json.Replace(written, faulty, StringComparison.Ordinal);

        (await JsonSchema.FromJsonAsync(JobMapJson.SchemaOf(DocumentKind.ColumnMap))).Validate(damaged).Should().NotBeEmpty();
        JobMapJson.DeserializeColumnMap(damaged).IsSuccess.Should().BeFalse();
    }

    [Theory]
    [InlineData("{ \"role\": \"weight\" }", "$.columns[0].column", "JM9002")]
    [InlineData("{ \"column\": \"a\" }", "$.columns[0].role", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": \"wait\" }", "$.columns[0].role", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": 1 }", "$.columns[0].role", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": \"weight\", \"ned\": \"b\" }", "$.columns[0].ned", "JM9005")]
    [InlineData("{ \"column\": \"a\", \"role\": \"weight\", \"occurrence\": 0 }", "$.columns[0].occurrence", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": \"importance\", \"scale\": \"1..99\" }", "$.columns[0].scale", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": \"importance\", \"codebook\": { \"labels\": {} } }", "$.columns[0].codebook.name", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": \"importance\", \"codebook\": { \"name\": \"n\" } }", "$.columns[0].codebook.labels", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": \"importance\", \"codebook\": { \"name\": \"n\", \"labels\": [] } }", "$.columns[0].codebook.labels", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": \"importance\", \"codebook\": { \"name\": \"n\", \"labels\": { \"b\": \"c\" } } }", "$.columns[0].codebook.labels.b", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": \"importance\", \"codebook\": { \"name\": \"n\", \"labels\": { \"b\": null } } }", "$.columns[0].codebook.labels.b", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": \"importance\", \"codebook\": { \"name\": \"n\", \"labels\": { \" \": 1 } } }", "$.columns[0].codebook.labels. ", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": \"importance\", \"codebook\": { \"name\": \"n\", \"labels\": { \"b\": 1, \"B\": 2 } } }", "$.columns[0].codebook.labels.B", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": \"importance\", \"noAnswer\": { \"missing\": [ \" \" ] } }", "$.columns[0].noAnswer.missing[0]", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": \"importance\", \"noAnswer\": { \"x-a\": 1 } }", "$.columns[0].noAnswer.x-a", "JM9005")]
    [InlineData("{ \"column\": \"a\", \"role\": \"variable\" }, { \"column\": \"A\", \"role\": \"ignored\" }", "$.columns[1].column", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": \"importance\", \"need\": \"n\" }, { \"column\": \"b\", \"role\": \"importance\", \"need\": \"n\" }", "$.columns[1].need", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": \"weight\" }, { \"column\": \"b\", \"role\": \"weight\" }", "$.columns[1].role", "JM9002")]
    [InlineData("{ \"column\": \"a\", \"role\": \"variable\" }, { \"column\": \"b\", \"role\": \"variable\", \"variable\": \"a\" }", "$.columns[1].variable", "JM9002")]
    [InlineData("null", "$.columns[0]", "JM9002")]
    public void DeserializeColumnMap_Fault_IsSaidWithItsPlace(string columns, string path, string id)
    {
        JobMapResult<ColumnMap> result = JobMapJson.DeserializeColumnMap($"{{ \"kind\": \"columnMap\", \"schemaVersion\": 1,\n\"columns\": [ {columns} ] }}", "columns.json");

        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(fault => fault.Id == id && fault.Location.Path == path && fault.Location.Line == 2 && fault.Location.Source == "columns.json");
    }

    [Fact]
    public void DeserializeColumnMap_LabelTwice_IsAFault() =>
        JobMapJson.DeserializeColumnMap("""{ "kind": "columnMap", "schemaVersion": 1, "columns": [ { "column": "a", "role": "importance", "codebook": { "name": "n", "labels": { "b": 1, "b": 1 } } } ] }""")
            .Diagnostics.Should().ContainSingle().Which.Location.Path.Should().Be("$.columns[0].codebook.labels.b");

    [Fact]
    public void DeserializeColumnMap_ManyFaults_AreAllSaid() =>
        JobMapJson.DeserializeColumnMap("""{ "kind": "columnMap", "schemaVersion": 1, "layout": "paper", "description": "", "columns": [ { "column": "a", "role": "x" }, { "role": "weight", "scale": "1" } ] }""").Diagnostics
            .Select(fault => fault.Location.Path).Should().BeEquivalentTo("$.layout", "$.description", "$.columns[0].role", "$.columns[1].column", "$.columns[1].scale");

    [Theory]
    [InlineData("{ \"kind\": \"columnMap\", \"schemaVersion\": 1 }", "JM9002")]
    [InlineData("{ \"kind\": \"jobMap\", \"schemaVersion\": 1, \"columns\": [] }", "JM9003")]
    [InlineData("{ \"kind\": \"columnMap\", \"schemaVersion\": 2, \"columns\": [] }", "JM9003")]
    [InlineData("[", "JM9001")]
    [InlineData("\uD800", "JM9001")]
    public void DeserializeColumnMap_NoColumnMap_IsRefused(string json, string id) => JobMapJson.DeserializeColumnMap(json).Diagnostics.Should().Contain(fault => fault.Id == id);

    [Fact]
    public void DeserializeColumnMap_BeyondALimit_IsRefused()
    {
        string json = JobMapJson.Serialize(Samples.ColumnMaps.Whole);

        JobMapJson.DeserializeColumnMap(json, null, new ColumnMapReadOptions { MaximumBytes = 10 }).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("JM9004");
        JobMapJson.DeserializeColumnMap(json, null, new ColumnMapReadOptions { MaximumValues = 3 }).Diagnostics.Should().Contain(fault => fault.Id == "JM9007");
        FluentActions.Invoking(() => new ColumnMapReadOptions { MaximumValues = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ColumnMapReadOptions { MaximumBytes = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        ColumnMapReadOptions.Default.ToString().Should().Be("67108864 bytes, 5000000 values");
    }

    [Fact]
    public void DeserializeColumnMap_DamagedDocuments_NeverThrow() =>
        Gen.Select(Samples.ColumnMaps.Any, Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte).Array[1, 4]).Sample(
            (map, changes) =>
            {
                byte[] bytes = Encoding.UTF8.GetBytes(JobMapJson.Serialize(map));
                foreach ((int at, byte value) in changes)
                {
                    bytes[at % bytes.Length] = value;
                }

                JobMapResult<ColumnMap> result = JobMapJson.DeserializeColumnMap(bytes);
                return result.IsSuccess || result.Diagnostics.Count > 0;
            },
            iter: 400);

    [Fact]
    public void Arguments_Null_AreRefused()
    {
        FluentActions.Invoking(() => JobMapJson.Serialize((ColumnMap)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JobMapJson.DeserializeColumnMap((string)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Converters_ColumnMap_IsTheWholeDocument()
    {
        JsonSerializerOptions options = JobMapJson.AddConverters(new JsonSerializerOptions());

        JsonSerializer.Deserialize<ColumnMap>(JsonSerializer.Serialize(Samples.ColumnMaps.Whole, options), options).Should().Be(Samples.ColumnMaps.Whole);
        JsonSerializer.Serialize(SurveyLayout.SurveyMonkey, options).Should().Be("\"surveyMonkey\"");
        JsonSerializer.Deserialize<ColumnRole>("\"trapQuestion\"", options).Should().Be(ColumnRole.TrapQuestion);
    }

    private static void RequireSame(ColumnMap map)
    {
        string json = JobMapJson.Serialize(map);
        ColumnMap read = JobMapJson.DeserializeColumnMap(json).Value;
        read.Should().Be(map);
        JobMapJson.Serialize(read).Should().Be(json);
    }
}
