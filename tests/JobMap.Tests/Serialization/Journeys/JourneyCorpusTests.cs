using System.Text.Json.Nodes;
using JobMap.Diagnostics;
using JobMap.Serialization;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Serialization.Journeys;

/// <summary>Documents of offerings, templates and journeys of every version load for ever. A file of the corpus is never changed; a new version brings new ones.</summary>
public sealed class JourneyCorpusTests
{
    private static readonly string Folder = Repository.PathOf("tests/JobMap.Tests/Serialization/Journeys/Corpus");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileName(file))];

    public static TheoryData<string> Kinds => ["offering", "journeyTemplate", "journey"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Deserialize_DocumentOfTheCorpus_IsReadAndWrittenAsTheCurrentVersion(string file)
    {
        string kind = file.Split('.')[0], json = File.ReadAllText(Path.Combine(Folder, file));

        (object read, string written) = ReadAndWritten(kind, json, file);

        DocumentKind.TryParse(kind, out DocumentKind? known).Should().BeTrue();
        JsonNode.Parse(written)!["schemaVersion"]!.GetValue<int>().Should().Be(known!.Version);
        ReadAndWritten(kind, written, file).Should().Be((read, written));
        if (JsonNode.Parse(json)!["schemaVersion"]!.GetValue<int>() == known.Version)
        {
            (written + "\n").Should().Be(json, "what was written by this version is written alike");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Files_Corpus_HasDocumentsOfEveryVersion(string kind)
    {
        DocumentKind.TryParse(kind, out DocumentKind? known).Should().BeTrue();

        Enumerable.Range(1, known!.Version).Should().OnlyContain(version => Directory.GetFiles(Folder, FormattableString.Invariant($"{kind}.v{version}.*.json")).Length > 0);
    }

    [Fact]
    public void Deserialize_WholeDocuments_AreWhatTheyWere()
    {
        ReadAndWritten("offering", Text("offering.v1.whole.json")).Read.Should().Be(WholeOffering.Offering);
        ReadAndWritten("journeyTemplate", Text("journeyTemplate.v1.whole.json")).Read.Should().Be(WholeOffering.Template);
        ReadAndWritten("journey", Text("journey.v2.whole.json")).Read.Should().Be(WholeOffering.Journey);
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    private static (object Read, string Written) ReadAndWritten(string kind, string json, string? file = null) => kind switch
    {
        "offering" => Both(JobMapJson.DeserializeOffering(json, file), JobMapJson.Serialize),
        "journeyTemplate" => Both(JobMapJson.DeserializeJourneyTemplate(json, file), JobMapJson.Serialize),
        _ => Both(JobMapJson.DeserializeJourney(json, file), JobMapJson.Serialize),
    };

    private static (object Read, string Written) Both<T>(JobMapResult<T> result, Func<T, string> write)
        where T : class
    {
        result.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Should().BeEmpty();
        return (result.Value, write(result.Value));
    }
}
