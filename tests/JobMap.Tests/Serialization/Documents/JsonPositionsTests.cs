using System.Text;
using JobMap.Diagnostics;
using JobMap.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Tests.Serialization.Documents;

public sealed class JsonPositionsTests
{
    private const string Json = "{\n  \"a\": [ 1, { \"b\": \"x\" },\n    [ [], null ] ],\n  \"c\": {}\n}";

    [Theory]
    [InlineData("$", 1, 1)]
    [InlineData("$.a", 2, 8)]
    [InlineData("$.a[0]", 2, 10)]
    [InlineData("$.a[1]", 2, 13)]
    [InlineData("$.a[1].b", 2, 20)]
    [InlineData("$.a[2]", 3, 5)]
    [InlineData("$.a[2][1]", 3, 11)]
    [InlineData("$.c", 4, 8)]
    [InlineData("$.a[1].missing", 2, 13)]
    [InlineData("$.missing.deep[3].name", 1, 1)]
    public void Of_Path_IsWhereItsValueOrTheNearestAroundItStands(string path, long line, long column) =>
        JsonPositions.Of(Encoding.UTF8.GetBytes(Json), ["$.c", path, "$.a[0]"])[path].Should().Be((line, column));

    [Fact]
    public void DeserializeJobMap_FaultsInAMap_NameTheirLines()
    {
        string json = """
            {
              "market": { "jobExecutor": "cooks", "coreJob": "cook" }, "kind": "jobMap", "schemaVersion": 2,
              "steps": [
                { "id": "a", "kind": "define", "name": "x", "outcomes": [] },
                { "id": "a", "kind": "dream", "outcomes": [] }
              ]
            }
            """;

        JobMapJson.DeserializeJobMap(Encoding.UTF8.GetBytes(json), "m.json").Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())
            .Should().Equal(
                "m.json:5:13: JM2005 error: The step id 'a' is used twice.",
                "m.json:5:5: JM2009 error: The name of the step is missing.",
                "m.json:5:26: JM2007 error: 'dream' is not a kind of step.");
    }
}
