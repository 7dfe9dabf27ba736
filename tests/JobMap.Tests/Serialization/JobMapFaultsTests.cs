using JobMap.Diagnostics;
using JobMap.Serialization;

namespace JobMap.Tests.Serialization;

/// <summary>What is said of faults, and that all of them are.</summary>
public sealed class JobMapFaultsTests
{
    private const string Head = "{ \"kind\": \"jobMap\", \"schemaVersion\": 2, \"market\": { \"jobExecutor\": \"e\", \"coreJob\": \"j\" }";

    [Theory]
    [InlineData("statemant", "did you mean 'statement'?")]
    [InlineData("STATEMENT", "did you mean 'statement'?")]
    [InlineData("idd", "did you mean 'id'?")]
    [InlineData("di", "did you mean 'id'?")]
    [InlineData("colour", "is not known.")]
    [InlineData("X-note", "is not known.")]
    [InlineData("x-", "is not known.")]
    [InlineData("xnote", "is not known.")]
    public void DeserializeJobMap_UnknownMember_IsHelpedWithWhereSomethingIsNear(string name, string expected)
    {
        Diagnostic diagnostic = Only($"{Head}, \"financialOutcomes\": [ {{ \"statement\": \"s\", \"{name}\": \"a\" }} ] }}");

        diagnostic.Id.Should().Be("JM9005");
        diagnostic.Message.Should().EndWith(expected).And.Contain($"$.financialOutcomes[0].{name}");
    }

    [Theory]
    [InlineData("\"steps\": 5", "$.steps should be a list; it is a number.")]
    [InlineData("\"ladder\": []", "$.ladder should be an object; it is a list.")]
    [InlineData("\"language\": true", "$.language should be a text; it is true or false.")]
    [InlineData("\"links\": [ {}, \"a\" ]", "$.links[1] should be an object; it is a text.")]
    public void DeserializeJobMap_WrongType_SaysWhatIsExpected(string member, string expected) =>
        JobMapJson.DeserializeJobMap($"{Head}, {member} }}").Diagnostics[0].Message.Should().Be(expected);

    [Fact]
    public void DeserializeJobMap_FaultsOfEveryKind_AreReportedTogetherEachWithItsPlace()
    {
        string json = """
            {
              "kind": "jobMap", "schemaVersion": 2,
              "market": { "jobExecuter": "gardeners", "coreJob": "grow food", "coreJob": "eat" },
              "steps": [
                { "id": "a", "kind": "define", "name": 7 },
                { "id": "a", "kind": "dream", "name": "n", "colour": { "colour": [ 1 ] } }
              ],
              "links": {},
              "x-ours": { "a": 1, "a": 2 }
            }
            """;

        JobMapJson.DeserializeJobMap(json, "m.json").Diagnostics.Select(d => $"{d.Location.Line}:{d.Location.Column} {d.Id} {d.Location.Path}").Should().Equal(
            "3:15 JM9005 $.market.jobExecuter",
            "3:67 JM9006 $.market.coreJob",
            "5:44 JM9002 $.steps[0].name",
            "6:48 JM9005 $.steps[1].colour",
            "8:12 JM9002 $.links",
            "9:23 JM9006 $.x-ours.a",
            "6:13 JM2005 $.steps[1].id",
            "6:26 JM2007 $.steps[1].kind");
    }

    [Fact]
    public void DeserializeJobMap_NeitherKindNorVersion_IsInformation()
    {
        JobMapResult<UniversalJobMap> read = JobMapJson.DeserializeJobMap("""{ "market": { "jobExecutor": "e", "coreJob": "j" } }""");

        read.IsSuccess.Should().BeTrue();
        Diagnostic diagnostic = read.Diagnostics.Should().ContainSingle().Subject;
        (diagnostic.Id, diagnostic.Severity, diagnostic.Location.Path).Should().Be(("JM9008", DiagnosticSeverity.Info, "$"));
    }

    [Theory]
    [InlineData("\"$schema\": \"urn:jobmap:schema:jobMap:2\"", 0)]
    [InlineData("\"$schema\": \"https://example.org/mine.json\", \"kind\": \"jobMap\", \"schemaVersion\": 2", 0)]
    [InlineData("\"kind\": \"jobMap\"", 1)]
    [InlineData("\"schemaVersion\": 2, \"kind\": null", 1)]
    public void DeserializeJobMap_HeadInPart_IsReadWithAsMuchInformation(string head, int expected) =>
        JobMapJson.DeserializeJobMap($"{{ {head}, \"market\": {{ \"jobExecutor\": \"e\", \"coreJob\": \"j\" }} }}").Diagnostics.Select(d => d.Id)
            .Should().Equal(Enumerable.Repeat("JM9008", expected));

    [Fact]
    public void DeserializeJobMap_NewerVersion_SaysToUpdateAndNothingElse() =>
        Only("""{ "kind": "jobMap", "schemaVersion": 9, "colour": [], "market": 3 }""").Message.Should().Contain("update the library");

    [Fact]
    public void DeserializeJobMap_StringWithHalfASurrogatePair_IsMalformed() => Only($"{Head}, \"x-a\": \"\ud83d\" }}").Id.Should().Be("JM9001");

    [Fact]
    public void Locate_TextThatIsNoDocument_LeavesDiagnosticsAsTheyAre() =>
        JobMapJson.Locate([DiagnosticCatalogue.TextMissing.Create("m", new DiagnosticLocation { Path = "$.a" })], "no"u8, "f")[0].Location.Source.Should().Be("f");

    private static Diagnostic Only(string json)
    {
        JobMapResult<UniversalJobMap> read = JobMapJson.DeserializeJobMap(json);
        read.IsSuccess.Should().BeFalse();
        return read.Diagnostics.Should().ContainSingle().Subject;
    }
}
