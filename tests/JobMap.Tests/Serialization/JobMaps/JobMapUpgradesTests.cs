using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using JobMap.Diagnostics;
using JobMap.Serialization;
using JobMap.Serialization.JobMaps;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Serialization.JobMaps;

/// <summary>Documents of every version load for ever. A file of the corpus is never changed; a new version brings new ones.</summary>
public sealed class JobMapUpgradesTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder(), "*.json").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void DeserializeJobMap_DocumentOfTheCorpus_IsReadAndWrittenAsTheCurrentVersion(string file)
    {
        JobMapResult<UniversalJobMap> read = JobMapJson.DeserializeJobMap(File.ReadAllText(Path.Combine(Folder(), file)), file);

        read.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Should().BeEmpty();
        string written = JobMapJson.Serialize(read.Value);
        JsonNode.Parse(written)!["schemaVersion"]!.GetValue<int>().Should().Be(DocumentKind.JobMap.Version);
        JobMapJson.DeserializeJobMap(written).Value.Should().Be(read.Value);
    }

    [Fact]
    public void Files_Corpus_HasDocumentsOfEveryVersion() =>
        Enumerable.Range(1, DocumentKind.JobMap.Version).Should().OnlyContain(version => Directory.GetFiles(Folder(), FormattableString.Invariant($"jobMap.v{version}.*.json")).Length > 0);

    [Fact]
    public void DeserializeJobMap_VersionOne_IsTheMapItWas() =>
        Read("jobMap.v1.garden.json").Value.Should().Be(UniversalJobMap.For("gardeners", "keep a garden in bloom")
            .Execute("water the beds", s => s
                .Outcome("minimize the likelihood that a plant dries out when nobody is at home", "dry")
                .Outcome("minimize the amount of water that runs off", "runoff"))
            .Define("choose the plants")
            .Build());

    [Fact]
    public void DeserializeJobMap_VersionOneWrittenBare_HasItsIdsMade()
    {
        JobMapResult<UniversalJobMap> read = Read("jobMap.v1.bare.json");

        read.Value.Steps.Select(step => step.Id.Value).Should().Equal("water-the-beds", "choose-the-plants");
        read.Value.Outcomes.Select(outcome => outcome.Id.Value).Should().Equal("o1");
        read.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("JM9008");
    }

    [Fact]
    public void DeserializeJobMap_VersionTwo_IsTheWholeMap() => Read("jobMap.v2.whole.json").Value.Should().Be(Maps.Whole);

    [Fact]
    public void DeserializeJobMap_FaultsInVersionOne_HaveTheLinesOfTheTextThatWasRead()
    {
        string json = """
            {
              "schemaVersion": 1, "kind": "jobMap",
              "market": { "jobExecutor": "e", "coreJob": "j" },
              "steps": [
                { "kind": "define", "title": "t" },
                { "kind": "dream", "name": "n" }
              ]
            }
            """;

        JobMapJson.DeserializeJobMap(json).Diagnostics.Select(d => (d.Id, d.Location.Path, d.Location.Line)).Should().BeEquivalentTo(
            [("JM9005", "$.steps[0].title", 5L), ("JM2009", "$.steps[0].name", 5L), ("JM2007", "$.steps[1].kind", 6L)]);
    }

    [Fact]
    public void ToCurrent_Document_LeavesTheOneGivenAsItIs()
    {
        JsonObject document = JsonNode.Parse("""{ "schemaVersion": 1, "market": {} }""")!.AsObject();

        JobMapUpgrades.ToCurrent(document, 1).ToJsonString().Should().NotBe(document.ToJsonString());
        document.ToJsonString().Should().Be("""{"schemaVersion":1,"market":{}}""");
    }

    private static JobMapResult<UniversalJobMap> Read(string file) => JobMapJson.DeserializeJobMap(File.ReadAllBytes(Path.Combine(Folder(), file)), file);

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Corpus");
}
