using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Opportunity;
using JobMap.Serialization;
using JobMap.Surveys;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Serialization;

/// <summary>The types of the library inside documents of others, with a generated context alone, so without reflection.</summary>
public sealed class JobMapConvertersTests
{
    private static readonly JsonSerializerOptions Options = JobMapJson.AddConverters(new JsonSerializerOptions { TypeInfoResolver = StudyNoteContext.Default, WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    [Fact]
    public void Converters_OwnRecord_IsWrittenAndReadBack() =>
        Gens.WholeMap.Sample(
            map =>
            {
                StudyNote note = new() { Map = map, Weights = new() { [OutcomeId.Parse("o1")] = 0.5, [OutcomeId.Parse("ö.2")] = 1 }, Step = StepId.Parse("s"), Statement = OutcomeStatement.Parse("save time") };
                StudyNote read = JsonSerializer.Deserialize<StudyNote>(JsonSerializer.Serialize(note, Options), Options)!;
                return read.Map == map && read.Weights.SequenceEqual(note.Weights) && read.Step == note.Step && read.Statement!.Equals(note.Statement);
            },
            iter: 100);

    [Fact]
    public void Converters_Map_IsTheWholeDocument()
    {
        string json = JsonSerializer.Serialize(new StudyNote { Map = Maps.Garden, Weights = [] }, Options);

        using JsonDocument document = JsonDocument.Parse(json);
        JobMapJson.DeserializeJobMap(document.RootElement.GetProperty("Map").GetRawText()).Value.Should().Be(Maps.Garden);
        json.Should().Contain("\"Weights\": {}").And.Contain("\"urn:jobmap:schema:jobMap:2\"");
    }

    [Fact]
    public void Converters_NotIndented_WriteMembersOfOthersWithoutWhiteSpace()
    {
        JsonSerializerOptions options = JobMapJson.AddConverters(new JsonSerializerOptions { TypeInfoResolver = StudyNoteContext.Default });

        JsonSerializer.Serialize(new StudyNote { Map = Maps.Whole, Weights = [] }, options).Should().Contain("""{"a":[1.50,-0,1e400,{},[]],"":null}""").And.NotContain("\n");
    }

    [Fact]
    public void Converters_FaultyMap_IsAJsonExceptionWithPathAndReasons()
    {
        Action read = () => JsonSerializer.Deserialize<StudyNote>("""{ "Weights": {}, "Map": { "kind": "jobMap", "schemaVersion": 2, "colour": 1 } }""", Options);

        JsonException thrown = read.Should().Throw<JsonException>().Which;
        thrown.Path.Should().Be("$.Map");
        thrown.Message.Should().Contain("JM9005").And.Contain("$.colour").And.Contain("JM2009");
        thrown.InnerException.Should().BeOfType<JobMapException>().Which.Diagnostics.Should().Contain(d => d.Id == "JM9005");
    }

    [Theory]
    [InlineData("""{ "Weights": { "no id": 1 } }""", "$.Weights")]
    [InlineData("""{ "Step": "no id" }""", "$.Step")]
    [InlineData("""{ "Step": 5 }""", "$.Step")]
    [InlineData("""{ "Statement": " " }""", "$.Statement")]
    public void Converters_FaultyText_IsAJsonExceptionWithPath(string json, string path) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<StudyNote>(json, Options)).Should().Throw<JsonException>().Which.Path.Should().StartWith(path);

    [Fact]
    public void Converters_ResultsAndJourneys_AreDocuments()
    {
        JourneyMap journey = JourneyProjection.Project(Maps.Garden, JourneyTemplate.EightSteps);

        JsonSerializer.Serialize(Study.Analysis, Options).Should().Be(JobMapJson.Serialize(Study.Analysis));
        JsonSerializer.Deserialize<JourneyMap>(JsonSerializer.Serialize(journey, Options), Options).Should().Be(journey);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<OpportunityAnalysis>("{}", Options)).Should().Throw<NotSupportedException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<JourneyMap>("{}", Options)).Should().Throw<JsonException>().WithMessage("*$.market*");
    }

    [Fact]
    public void Converters_IdsAndNames_AreKeys()
    {
        Same(new Dictionary<StepId, int> { [StepId.Parse("s1")] = 1 }, """{"s1":1}""");
        Same(new Dictionary<JobId, int> { [JobId.Parse("j1")] = 1 }, """{"j1":1}""");
        Same(new Dictionary<SolutionId, int> { [SolutionId.Parse("drip hose")] = 1 }, """{"drip hose":1}""");
        Same(new Dictionary<ConsumptionJobKind, int> { [ConsumptionJobKind.SetUp] = 1 }, """{"set-up":1}""");
        Same(new Dictionary<OutcomeDirection, int> { [OutcomeDirection.Minimize] = 1 }, """{"minimize":1}""");
        Same(new Dictionary<OutcomeUnit, int> { [OutcomeUnit.Likelihood] = 1 }, """{"likelihood":1}""");
        Same(new Dictionary<UniversalStep, JobRung> { [UniversalStep.Define] = JobRung.BigJob }, """{"define":"bigJob"}""");
    }

    [Fact]
    public void Converters_ExtensionMembers_AreAnObject()
    {
        ExtensionMembers members = ExtensionMembers.Empty.With("x-a", "[1.0]").With("x-b", "null");

        JsonSerializer.Deserialize<ExtensionMembers>(JsonSerializer.Serialize(members, Options), Options).Should().Equal(members);
        foreach (string faulty in (string[])["[]", "{\"a\":1}", "{\"x-a\":1,\"x-a\":2}", $"{{\"x-a\":{new string('[', 40)}{new string(']', 40)}}}"])
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize<ExtensionMembers>(faulty, Options)).Should().Throw<JsonException>();
        }
    }

    [Fact]
    public void AddConverters_ReadOptions_AreThoseOfTheMapsRead()
    {
        JsonSerializerOptions options = JobMapJson.AddConverters(new JsonSerializerOptions { TypeInfoResolver = StudyNoteContext.Default }, new JobMapReadOptions { MaximumOutcomes = 1 });
        string json = JsonSerializer.Serialize(new StudyNote { Map = Maps.Garden, Weights = [] }, options);

        FluentActions.Invoking(() => JsonSerializer.Deserialize<StudyNote>(json, options)).Should().Throw<JsonException>().WithMessage("*JM9007*");
        FluentActions.Invoking(() => JobMapJson.AddConverters(null!)).Should().Throw<ArgumentNullException>();
    }

    private static void Same<TKey, TValue>(Dictionary<TKey, TValue> entries, string json)
        where TKey : notnull
    {
        JsonSerializerOptions options = JobMapJson.AddConverters(new JsonSerializerOptions { TypeInfoResolver = StudyNoteContext.Default });

        JsonSerializer.Serialize(entries, options).Should().Be(json);
        JsonSerializer.Deserialize<Dictionary<TKey, TValue>>(json, options).Should().Equal(entries);
    }
}
