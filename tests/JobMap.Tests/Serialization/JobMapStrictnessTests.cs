using System.Text;
using JobMap.Diagnostics;
using JobMap.Serialization;

namespace JobMap.Tests.Serialization;

/// <summary>What a document must not say, and what is said about it: the id, the line and the path.</summary>
public sealed class JobMapStrictnessTests
{
    /// <summary>A document, line by line; the place of the fault is given by the line and the path.</summary>
    private const string Begin = "{ \"kind\": \"jobMap\", \"$schema\": \"urn:jobmap:schema:jobMap:2\",\n  \"market\": { \"jobExecutor\": \"gardeners\", \"coreJob\": \"grow food\" },\n";

    [Theory]
    [InlineData("  \"colour\": 1,\n  \"steps\": []\n}", 3, "$.colour")]
    [InlineData("  \"steps\": [\n    { \"kind\": \"define\", \"name\": \"a\", \"colour\": 1 }\n  ]\n}", 4, "$.steps[0].colour")]
    [InlineData("  \"steps\": [ { \"kind\": \"define\", \"name\": \"a\",\n    \"outcomes\": [ { \"statement\": \"x\" },\n      { \"statemant\": \"y\" } ] } ]\n}", 5, "$.steps[0].outcomes[1].statemant")]
    [InlineData("  \"Steps\": []\n}", 3, "$.Steps")]
    public void DeserializeJobMap_UnknownMember_IsRefusedWithPlace(string rest, int line, string path) => Refuse(rest, "JM9005", line, path);

    [Theory]
    [InlineData("  \"steps\": [],\n  \"steps\": []\n}", 4, "$.steps")]
    [InlineData("  \"steps\": [ { \"kind\": \"define\", \"name\": \"a\",\n \"name\": \"b\" } ]\n}", 4, "$.steps[0].name")]
    [InlineData("  \"steps\": [ { \"kind\": \"define\", \"name\": \"a\",\n \"n\\u0061me\": \"b\" } ]\n}", 4, "$.steps[0].name")]
    [InlineData("  \"x-a\": 1,\n  \"x-a\": 1\n}", 4, "$.x-a")]
    [InlineData("  \"x-a\": { \"b\": 1,\n  \"b\": 1 }\n}", 4, "$.x-a.b")]
    public void DeserializeJobMap_RepeatedMember_IsRefusedWithPlace(string rest, int line, string path) => Refuse(rest, "JM9006", line, path);

    [Theory]
    [InlineData("  \"steps\": 5\n}", 3, "$.steps")]
    [InlineData("  \"steps\": {}\n}", 3, "$.steps")]
    [InlineData("  \"steps\": [\n \"define\" ]\n}", 4, "$.steps[0]")]
    [InlineData("  \"steps\": [ {\n \"kind\": 1, \"name\": \"a\" } ]\n}", 4, "$.steps[0].kind")]
    [InlineData("  \"schemaVersion\": \"1\"\n}", 3, "$.schemaVersion")]
    [InlineData("  \"schemaVersion\": 1.5\n}", 3, "$.schemaVersion")]
    [InlineData("  \"schemaVersion\": 99999999999\n}", 3, "$.schemaVersion")]
    [InlineData("  \"language\": [\"en\"]\n}", 3, "$.language")]
    [InlineData("  \"language\": \"e n\"\n}", 3, "$.language")]
    [InlineData("  \"language\": \"\"\n}", 3, "$.language")]
    public void DeserializeJobMap_WrongType_IsRefusedWithPlace(string rest, int line, string path) => Refuse(rest, "JM9002", line, path);

    [Theory]
    [InlineData("  \"steps\": [],\n}", 4)]
    [InlineData("  \"steps\": [ , ]\n}", 3)]
    [InlineData("  \"steps\": [\n", 4)]
    [InlineData("  \"steps\": []", 3)]
    [InlineData("  \"steps\": []\n}\n{}", 5)]
    [InlineData("  // a comment\n  \"steps\": []\n}", 3)]
    [InlineData("  'steps': []\n}", 3)]
    [InlineData("  \"steps\": [ { \"kind\": \"define\", \"name\": \"a\nb\" } ]\n}", 3)]
    [InlineData("  \"steps\": [ { \"kind\": \"define\", \"name\": \"\\x\" } ]\n}", 3)]
    [InlineData("  \"schemaVersion\": 01\n}", 3)]
    public void DeserializeJobMap_Malformed_IsRefusedWithLine(string rest, int line)
    {
        Diagnostic diagnostic = Refuse(rest, "JM9001", line, null);

        diagnostic.Location.Path.Should().StartWith("$");
        diagnostic.Location.Column.Should().BeGreaterThan(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\n\n")]
    [InlineData("map")]
    [InlineData("{")]
    [InlineData("\ufeff\ufeff{}")]
    public void DeserializeJobMap_NoJson_IsMalformed(string json) => Only(json).Id.Should().Be("JM9001");

    [Theory]
    [InlineData("")]
    [InlineData("\ufeff")]
    [InlineData(" \t\r\n")]
    public void DeserializeJobMap_NothingAtAll_IsSaidToBeEmpty(string json) => Only(json).Message.Should().Be("The document is empty.");

    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("\"map\"")]
    [InlineData("true")]
    [InlineData("null")]
    public void DeserializeJobMap_AnotherValue_IsOfTheWrongType(string json)
    {
        Diagnostic diagnostic = Only(json);

        (diagnostic.Id, diagnostic.Location.Line, diagnostic.Location.Path).Should().Be(("JM9002", 1, "$"));
    }

    [Theory]
    [InlineData("{ \"kind\": \"journey\" }")]
    [InlineData("{ \"kind\": \"jobmap\" }")]
    [InlineData("{ \"schemaVersion\": 3 }")]
    [InlineData("{ \"$schema\": \"urn:jobmap:schema:jobMap:1\", \"kind\": \"jobMap\", \"schemaVersion\": 2 }")]
    [InlineData("{ \"$schema\": \"urn:jobmap:schema:journey:1\" }")]
    [InlineData("{ \"kind\": \"jobMap\", \"schemaVersion\": 3, \"colour\": 1, \"steps\": {} }")]
    [InlineData("{ \"schemaVersion\": 0 }")]
    [InlineData("{ \"kind\": \"jobMap\", \"schemaVersion\": -1 }")]
    public void DeserializeJobMap_AnotherKindOrVersion_IsUnsupported(string json)
    {
        Diagnostic diagnostic = Only(json);

        (diagnostic.Id, diagnostic.Location.Path).Should().Be(("JM9003", "$"));
        diagnostic.Message.Should().Contain("jobMap").And.Contain("version 2");
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00x")]
    [InlineData("\\ud83dx")]
    public void DeserializeJobMap_LoneSurrogateEscape_IsRefusedWithPlace(string escape)
    {
        Diagnostic diagnostic = Only(Begin + "  \"steps\": [ {\n \"kind\": \"define\", \"name\": \"" + escape + "\" } ]\n}");

        diagnostic.Id.Should().BeOneOf("JM9001", "JM9002");
        diagnostic.Location.Line.Should().Be(4);
        diagnostic.Location.Path.Should().Be("$.steps[0].name");
    }

    [Fact]
    public void DeserializeJobMap_LoneSurrogateInAMemberName_IsRefused() =>
        JobMapJson.DeserializeJobMap("{ \"\\ud800\": 1 }").Diagnostics[0].Id.Should().Be("JM9001");

    [Fact]
    public void DeserializeJobMap_BytesThatAreNoUtf8_AreRefused()
    {
        byte[] document = [.. Encoding.UTF8.GetBytes(Begin + "  \"steps\": [ {\n \"kind\": \"define\", \"name\": \""), 0xC3, 0x28, 0xFF, .. "\" } ]\n}"u8];

        Diagnostic diagnostic = JobMapJson.DeserializeJobMap(document, null).Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Id.Should().BeOneOf("JM9001", "JM9002");
        diagnostic.Location.Line.Should().Be(4);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("{\"steps\":[", "]}")]
    [InlineData("{\"steps\":[{\"outcomes\":[", "]}]}")]
    public void DeserializeJobMap_DeepNesting_IsRefused(string open, string close)
    {
        string json = string.Concat(Enumerable.Repeat(open, 20_000)) + string.Concat(Enumerable.Repeat(close, 20_000));

        JobMapJson.DeserializeJobMap(json).Diagnostics.Should().Contain(diagnostic => diagnostic.Id == "JM9007").And.OnlyContain(diagnostic => diagnostic.Id == "JM9007" || diagnostic.Id == "JM9002" || diagnostic.Id == "JM9005");
    }

    [Fact]
    public void DeserializeJobMap_NullsAmongStepsAndOutcomes_AreMissingTexts()
    {
        JobMapResult<UniversalJobMap> result = JobMapJson.DeserializeJobMap(
            Begin + "  \"steps\": [ null, { \"kind\": \"define\", \"name\": \"a\", \"outcomes\": [ null ] } ]\n}");

        result.IsSuccess.Should().BeFalse();
        result.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location.Path)).Should().Equal(
            ("JM2009", "$.steps[0].name"), ("JM2007", "$.steps[0].kind"), ("JM2009", "$.steps[1].outcomes[0].statement"));
    }

    [Fact]
    public void DeserializeJobMap_EmptyObject_LacksItsMarket() =>
        JobMapJson.DeserializeJobMap("{}").Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location.Path)).Should().Equal(
            ("JM2009", "$.market.jobExecutor"), ("JM2009", "$.market.coreJob"), ("JM9008", "$"));

    [Fact]
    public void DeserializeJobMap_MarketAlone_IsAMap() => JobMapJson.DeserializeJobMap(Begin.TrimEnd(',', '\n') + "}").IsSuccess.Should().BeTrue();

    [Fact]
    public void DeserializeJobMap_SeveralFaults_AreAllReported()
    {
        JobMapResult<UniversalJobMap> result = JobMapJson.DeserializeJobMap(Begin + """
              "steps": [
                { "id": "a", "kind": "define", "name": "x", "outcomes": [ { "id": "1", "statement": "s" }, { "id": "1", "statement": " " } ] },
                { "id": "a", "kind": "wander", "name": "y" },
                { "id": "b c", "kind": "3", "name": "" }
              ]
            }
            """);

        result.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location.Path)).Should().BeEquivalentTo(
        [
            ("JM2006", "$.steps[0].outcomes[1].id"), ("JM2009", "$.steps[0].outcomes[1].statement"),
            ("JM2005", "$.steps[1].id"), ("JM2007", "$.steps[1].kind"),
            ("JM2008", "$.steps[2].id"), ("JM2007", "$.steps[2].kind"), ("JM2009", "$.steps[2].name"),
        ]);
    }

    [Fact]
    public void DeserializeJobMap_DocumentBeyondTheLimit_IsRefusedUnread()
    {
        byte[] document = new byte[JobMapReadOptions.Default.MaximumBytes + 1];

        Diagnostic diagnostic = JobMapJson.DeserializeJobMap(document, "map.json").Diagnostics.Should().ContainSingle().Subject;

        (diagnostic.Id, diagnostic.Location.Source).Should().Be(("JM9004", "map.json"));
    }

    [Fact]
    public void DeserializeJobMap_AnyFault_NamesNoTypeOfTheLibrary() =>
        Only(Begin + "  \"steps\": 5\n}").ToString().Should().NotContain("Wire").And.NotContain("System.");

    private static Diagnostic Refuse(string rest, string id, int line, string? path)
    {
        Diagnostic diagnostic = Only(Begin + rest);
        diagnostic.Id.Should().Be(id);
        diagnostic.Location.Line.Should().Be(line);
        if (path is not null)
        {
            diagnostic.Location.Path.Should().Be(path);
        }

        return diagnostic;
    }

    private static Diagnostic Only(string json)
    {
        JobMapResult<UniversalJobMap> result = JobMapJson.DeserializeJobMap(json);
        result.IsSuccess.Should().BeFalse();
        return result.Diagnostics.Should().ContainSingle().Subject;
    }
}
