using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using CsCheck;
using JobMap.Journeys;
using JobMap.Serialization;
using JobMap.Tests.Samples;
using NJsonSchema;

namespace JobMap.Tests.Serialization;

/// <summary>The schemas in the documentation are those of the code, and hold of what the code writes.</summary>
public sealed class DocumentSchemaTests
{
    private static readonly JsonSchema JobMapSchema = Parsed(DocumentKind.JobMap);

    public static TheoryData<string> Kinds => [.. DocumentKind.All.Select(kind => kind.Name)];

    /// <summary>On a wanted change: <c>jobmap schema KIND -o docs/schemas/KIND.schema.json</c>.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void SchemaOf_Kind_IsTheOneInTheDocumentation(string name) =>
        File.ReadAllText(Path.Combine(Folder(), $"{name}.schema.json")).ReplaceLineEndings("\n").Should().Be(JobMapJson.SchemaOf(Kind(name)) + "\n");

    [Fact]
    public void Files_Schemas_HaveEachAKind() =>
        Directory.GetFiles(Folder(), "*.json").Select(file => Path.GetFileName(file).Split('.')[0]).Should().BeEquivalentTo(DocumentKind.All.Select(kind => kind.Name));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void SchemaOf_Kind_NamesDialectItselfAndItsHead(string name)
    {
        JsonNode schema = JsonNode.Parse(JobMapJson.SchemaOf(Kind(name)))!;

        schema["$schema"]!.GetValue<string>().Should().Be("https://json-schema.org/draft/2020-12/schema");
        schema["$id"]!.GetValue<string>().Should().Be(Kind(name).SchemaName);
        schema["properties"]!["kind"]!["enum"]![0]!.GetValue<string>().Should().Be(name);
        schema["properties"]!["schemaVersion"]!["enum"]![0]!.GetValue<int>().Should().Be(Kind(name).Version);
        schema["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
        schema["required"]!.AsArray().Select(member => member!.GetValue<string>()).Should().Contain(["kind", "schemaVersion"]);
    }

    [Fact]
    public void SchemaOf_JobMap_HoldsOfEveryMapThatIsWritten() => Gens.WholeMap.Sample(map => JobMapSchema.Validate(JobMapJson.Serialize(map)).Count == 0, iter: 50);

    [Fact]
    public void SchemaOf_JobMap_HoldsOfASampleWithEveryPart() => JobMapSchema.Validate(JobMapJson.Serialize(Maps.Whole)).Should().BeEmpty();

    [Fact]
    public void SchemaOf_Analysis_HoldsOfAnAnalysis() => Parsed(DocumentKind.Analysis).Validate(JobMapJson.Serialize(Study.Analysis)).Should().BeEmpty();

    [Fact]
    public void SchemaOf_Journey_HoldsOfJourneys()
    {
        JsonSchema schema = Parsed(DocumentKind.Journey);

        schema.Validate(JobMapJson.Serialize(JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps, analysis: Study.Analysis))).Should().BeEmpty();
        schema.Validate(JobMapJson.Serialize(JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"kind\": \"jobMap\"", "\"kind\": \"analysis\"")]
    [InlineData("\"schemaVersion\": 2", "\"schemaVersion\": 3")]
    [InlineData("\"jobExecutor\"", "\"jobExecuter\"")]
    [InlineData("\"kind\": \"define\"", "\"kind\": \"dream\"")]
    [InlineData("\"rung\": \"littleJob\"", "\"rung\": \"little\"")]
    [InlineData("\"kind\": \"loop\"", "\"kind\": \"jump\"")]
    [InlineData("\"kind\": \"situation\"", "\"kind\": \"weather\"")]
    [InlineData("\"id\": \"weeks\"", "\"id\": \"all weeks\"")]
    [InlineData("\"x-note\"", "\"note\"")]
    [InlineData("\"name\": \"choose the plants\"", "\"name\": \"  \"")]
    [InlineData("\"name\": \"choose the plants\"", "\"name\": 5")]
    public void SchemaOf_JobMap_DoesNotHoldOfWhatTheReaderRefuses(string written, string faulty)
    {
        string json = JobMapJson.Serialize(Maps.Whole);
        json.Should().Contain(written);

        JobMapSchema.Validate(json.Replace(written, faulty, StringComparison.Ordinal)).Should().NotBeEmpty();
        JobMapJson.DeserializeJobMap(json.Replace(written, faulty, StringComparison.Ordinal)).IsSuccess.Should().BeFalse();
    }

    [Fact]
    public void SchemaOf_Null_IsRefused() => FluentActions.Invoking(() => JobMapJson.SchemaOf(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void TryParse_Name_FindsTheKindInAnyCase()
    {
        DocumentKind.TryParse("JOBMAP", out DocumentKind? kind).Should().BeTrue();
        kind.Should().BeSameAs(DocumentKind.JobMap);
        kind!.ToString().Should().Be("jobMap 2");
        DocumentKind.TryParse("offer", out _).Should().BeFalse();
        DocumentKind.TryParse(null, out _).Should().BeFalse();
    }

    private static DocumentKind Kind(string name) => DocumentKind.TryParse(name, out DocumentKind? kind) ? kind : throw new ArgumentException(name);

    private static JsonSchema Parsed(DocumentKind kind) => JsonSchema.FromJsonAsync(JobMapJson.SchemaOf(kind)).GetAwaiter().GetResult();

    private static string Folder([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "docs", "schemas"));
}
