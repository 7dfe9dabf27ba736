using System.Globalization;
using System.Text;
using CsCheck;
using JobMap.Diagnostics;
using JobMap.Journeys;
using JobMap.Serialization;

namespace JobMap.Ingestion.Tests.OpenJourneys;

/// <summary>Files that are broken, wrong or made to break the reader.</summary>
public sealed class OpenJourneyHostileTests
{
    private static readonly string[] Puts = ["", "\"", "{", "}", "[", "]", ",", "null", "1", "\\ud800", "\u0000", "\"x\":", "true"];

    [Theory]
    [InlineData("", "library.ojf:1:1: JM9001 error: The file is empty.")]
    [InlineData("{ \"stages\":\n [ {,", "library.ojf:2:5: JM9001 error")]
    [InlineData("[]", "library.ojf:1:1: JM5131 error: The file should hold an object; it holds a list.")]
    [InlineData("{}", "library.ojf:1:1: JM5131 error: The file has no stages.")]
    [InlineData("{ \"stages\": [] }", "library.ojf:1:13: JM5131 error: The file has no stages.")]
    [InlineData("{ \"stages\": {} }", "library.ojf:1:13: JM5131 error: 'stages' should be a list; it is an object.")]
    [InlineData("{ \"stages\": [ { \"name\": \"a\" } ], \"nodes\": 3 }", "library.ojf:1:43: JM5131 error: 'nodes' should be a list; it is 3.")]
    public void Read_WhatIsNoMap_IsAnError(string json, string line)
    {
        JobMapResult<JourneyMap> result = Drawn.Read(json);

        result.IsSuccess.Should().BeFalse();
        Drawn.Lines(result).Should().ContainSingle().Which.Should().StartWith(line);
    }

    [Fact]
    public void Read_BytesThatAreNoUtf8_AreAnErrorWithTheirPlace() => Drawn.Lines(Drawn.Read([(byte)'{', (byte)'\n', (byte)'"', 0xE9, (byte)'"'])).Should().Equal("library.ojf:2:2: JM9001 error: The file is not in UTF-8.");

    [Fact]
    public void Read_DeepNesting_IsAnError() =>
        Drawn.Lines(Drawn.Read($$"""{ "stages": [ { "name": "a", "x": {{new string('[', 100_000)}}{{new string(']', 100_000)}} } ] }"""))
            .Should().ContainSingle().Which.Should().Contain("JM9007 error: The file is nested more than 32 levels deep.");

    [Fact]
    public void Read_DeepestNestingThatIsRead_IsKept()
    {
        JourneyMap journey = Drawn.Nodes("Thoughts", $$"""{ "stageId": "s", "swimlaneId": "l", "title": "a", "x": {{new string('[', 29)}}{{new string(']', 29)}} }""").Value;

        journey.Extensions["x-ojf-nodes"].Should().Contain(new string('[', 29));
        JobMapJson.DeserializeJourney(JobMapJson.Serialize(journey)).Value.Should().Be(journey);
    }

    [Fact]
    public void Read_TooManyBytes_AreAnErrorOfEveryOverload()
    {
        OpenJourneyOptions options = new() { MaximumBytes = 1000 };

        OpenJourney.Read(new string(' ', 1001), options).Diagnostics.Should().ContainSingle(found => found.Id == "JM9004");
        OpenJourney.Read(new MemoryStream(new byte[5000]), options).Diagnostics.Should().ContainSingle(found => found.Id == "JM9004");
        FluentActions.Invoking(() => options with { MaximumBytes = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Read_HundredThousandNodes_AreAnErrorUnlessTheLimitIsRaised()
    {
        string json = Many(100_000);

        Drawn.Lines(Drawn.Read(json)).Should().ContainSingle().Which.Should().Contain("JM9007 error").And.Contain("more than 10000 stages");
        OpenJourney.Read(json, new OpenJourneyOptions { MaximumEntries = 200_000 }).Value.Touchpoints.Should().HaveCount(100_000).And.OnlyHaveUniqueItems(touchpoint => touchpoint.Id);
    }

    [Theory]
    [InlineData("\"stageId\": \"x\", \"swimlaneId\": \"l\", \"title\": \"a\"", "$.nodes[0].stageId", UnplacedKind.Touchpoint)]
    [InlineData("\"swimlaneId\": \"l\", \"title\": \"a\"", "$.nodes[0].stageId", UnplacedKind.Touchpoint)]
    [InlineData("\"stageId\": \"s\", \"swimlaneId\": \"x\", \"title\": \"a\"", "$.nodes[0].swimlaneId", UnplacedKind.Item)]
    [InlineData("\"stageId\": \"s\", \"swimlaneId\": \"l\", \"title\": \" \"", "$.nodes[0].title", UnplacedKind.Item)]
    public void Read_NodeWithoutAPlace_IsUnplaced(string members, string path, UnplacedKind kind)
    {
        JobMapResult<JourneyMap> result = Drawn.Nodes("Touchpoints", $"{{ {members} }}");

        result.Diagnostics.Should().ContainSingle(found => found.Id == "JM5132").Which.Location.Path.Should().Be(path);
        result.Value.Unplaced.Should().ContainSingle().Which.Kind.Should().Be(kind);
    }

    [Theory]
    [InlineData("\"score\": 6", "'score' should be a number from -5 to 5; it is 6.")]
    [InlineData("\"score\": 1e999", "'score' should be a number from -5 to 5; it is 1e999.")]
    [InlineData("\"score\": \"good\"", "'score' should be a number from -5 to 5; it is 'good'.")]
    [InlineData("\"severity\": \"fatal\"", "'severity' should be low, medium or high; it is 'fatal'.")]
    [InlineData("\"isMomentOfTruth\": \"yes\"", "'isMomentOfTruth' should be true or false; it is 'yes'.")]
    [InlineData("\"blueprint\": [1]", "'blueprint' should be an object; it is a list.")]
    [InlineData("\"blueprint\": { \"support\": [ 7 ] }", "A line of a blueprint should be a text; it is 7 and is left out.")]
    [InlineData("\"blueprint\": { \"support\": {} }", "'support' should be a text; it is an object.")]
    [InlineData("\"description\": {}", "'description' should be a text; it is an object.")]
    [InlineData("\"score\": 1, \"score\": 2", "The member 'score' is written twice; the last one counts.")]
    public void Read_ValueOfTheWrongType_IsAWarningAndTheNodeStands(string member, string message)
    {
        JobMapResult<JourneyMap> result = Drawn.Nodes("Touchpoints", $$"""{ "stageId": "s", "swimlaneId": "l", "title": "a", {{member}} }""");

        result.Diagnostics.Should().ContainSingle(found => found.Id == "JM5134").Which.Message.Should().Be(message);
        result.Value.Touchpoints.Should().ContainSingle();
    }

    [Fact]
    public void Read_ListsWithWhatIsNoObject_LeaveItOutAndSaySo()
    {
        JobMapResult<JourneyMap> result = Drawn.Read("""{ "stages": [ null, { "id": "s" } ], "swimlanes": [ 1, { "id": "l" } ], "nodes": [ "a", { "stageId": "s", "swimlaneId": "l", "title": "b" } ] }""");

        result.Diagnostics.Where(found => found.Id == "JM5134").Select(found => found.Location.Path).Should().BeEquivalentTo("$.stages[0]", "$.stages[1].name", "$.swimlanes[0]", "$.nodes[0]");
        result.Diagnostics.Should().ContainSingle(found => found.Id == "JM5133").Which.Message.Should().Contain("without a name");
        result.Value.Stages.Should().ContainSingle().Which.Name.Should().Be("Stage 1");
        result.Value.Extensions["x-ojf-nodes"].Should().StartWith("[\"a\",");
    }

    [Fact]
    public void Read_IdsTwice_LeaveNodesInTheFirst()
    {
        JobMapResult<JourneyMap> result = Drawn.Read("""
            { "stages": [ { "id": "s", "name": "A" }, { "id": "s", "name": "A" } ], "swimlanes": [ { "id": "l", "name": "Gains" }, { "id": "l", "name": "Pains" } ],
              "nodes": [ { "id": "n", "stageId": "s", "swimlaneId": "l", "title": "x" }, { "id": "n", "stageId": "s", "swimlaneId": "l", "title": "x" } ] }
            """);

        result.Diagnostics.Where(found => found.Id == "JM5134").Select(found => found.Location.Path).Should().Equal("$.stages[1].id", "$.swimlanes[1].id");
        result.Value.Stages.Select(stage => (stage.Id.Value, stage[JourneyLane.Gains].Count)).Should().Equal(("a", 2), ("a-2", 0));
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00\\ud800")]
    [InlineData("\\uDBFF\\\\u")]
    public void Read_HalvesOfSurrogatePairs_AreReplaced(string half)
    {
        JobMapResult<JourneyMap> result = Drawn.Nodes("Gains", $$"""{ "stageId": "s", "swimlaneId": "l", "title": "a{{half}}", "{{half}}": { "{{half}}": "{{half}}" } }""");

        result.Diagnostics.Should().ContainSingle(found => found.Id == "JM5134").Which.Location.Line.Should().Be(1);
        result.Value.Stages[0][JourneyLane.Gains][0].Text.Should().StartWith("a\uFFFD");
        JobMapJson.DeserializeJourney(JobMapJson.Serialize(result.Value)).Value.Should().Be(result.Value);
    }

    [Fact]
    public void Read_HalfOfASurrogatePairInTheText_IsReplaced() =>
        Drawn.Nodes("Gains", "{ \"stageId\": \"s\", \"swimlaneId\": \"l\", \"title\": \"a\ud800\" }").Value.Stages[0][JourneyLane.Gains][0].Text.Should().Be("a\uFFFD");

    [Fact]
    public void Read_PairsThatAreWhole_StayAsTheyAre() =>
        Drawn.Nodes("Gains", """{ "stageId": "s", "swimlaneId": "l", "title": "\ud83d\ude00 \\ud800" }""").Value.Stages[0][JourneyLane.Gains][0].Text.Should().Be("😀 \\ud800");

    [Fact]
    public void Read_MembersTwiceInsideWhatIsKept_AreReadAll() =>
        Drawn.Nodes("Gains", """{ "stageId": "s", "swimlaneId": "l", "title": "a", "custom": { "b": 1, "b": 2 } }""").Value.Stages[0][JourneyLane.Gains][0].Extensions["x-ojf-custom"].Should().Be("{\"b\":2}");

    [Fact]
    public void Read_ManyFaultsOfOneKind_AreCounted() =>
        Drawn.Nodes("Gains", string.Join(",", Enumerable.Repeat("1", 50))).Diagnostics.Where(found => found.Id == "JM5134").Should().HaveCount(21).And.ContainSingle(found => found.Message.StartsWith("30 more like", StringComparison.Ordinal));

    /// <summary>Whatever is done to a file, reading it ends with a journey or an error, and the journey comes back from its document.</summary>
    [Fact]
    public void Read_MutatedFiles_NeverThrow() => Gen.Select(Gen.Int[0, Drawn.Library.Length - 1], Gen.Int[0, 40], Gen.Int[0, Puts.Length - 1])
        .Sample((at, cut, choice) =>
        {
            string json = Drawn.Library[..at] + Puts[choice] + Drawn.Library[Math.Min(Drawn.Library.Length, at + cut)..];
            JobMapResult<JourneyMap> result = Drawn.Read(json);
            result.Diagnostics.Should().OnlyContain(found => found.Severity != DiagnosticSeverity.Error || !result.IsSuccess);
            if (result.TryGetValue(out JourneyMap? journey))
            {
                JobMapJson.DeserializeJourney(JobMapJson.Serialize(journey)).Value.Should().Be(journey);
            }
        }, iter: 300);

    private static string Many(int count)
    {
        StringBuilder json = new("""{ "stages": [ { "id": "s", "name": "Buy" } ], "swimlanes": [ { "id": "l", "name": "Touchpoints" } ], "nodes": [ """);
        for (int i = 0; i < count; i++)
        {
            json.Append(CultureInfo.InvariantCulture, $$"""{{(i == 0 ? "" : ",")}}{"stageId":"s","swimlaneId":"l","title":"the same"}""");
        }

        return json.Append(" ] }").ToString();
    }
}
