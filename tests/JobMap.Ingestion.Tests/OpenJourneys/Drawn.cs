using System.Text;
using JobMap.Diagnostics;
using JobMap.Journeys;

namespace JobMap.Ingestion.Tests.OpenJourneys;

/// <summary>A drawn journey of our own invention, in the shapes that tools write.</summary>
internal static class Drawn
{
    public const string Library = """
        {
          "version": "1.0",
          "persona": { "name": "readers", "avatar": "r.png" },
          "pointOfView": "customer",
          "stages": [ { "id": "s1", "name": "Find a book", "color": "#fff" }, { "id": "s2", "name": "Read" } ],
          "swimlanes": [
            { "id": "t", "name": "Touchpoints" }, { "id": "a", "name": "Customer actions" }, { "id": "p", "name": "Pain points" },
            { "id": "e", "name": "Emotions" }, { "id": "c", "name": "Channels" }, { "id": "w", "name": "Weather" }
          ],
          "nodes": [
            { "id": "n1", "stageId": "s1", "swimlaneId": "t", "title": "the catalogue", "description": "search by title", "severity": "high", "score": -3, "isMomentOfTruth": true, "tags": ["web"], "icon": "book",
              "blueprint": { "evidence": "the shelf mark", "onstage": ["the librarian answers"], "backstage": "records are kept", "support": "the database" } },
            { "stageId": "s1", "swimlaneId": "a", "title": "types the title", "severity": "low", "score": 0, "mood": "calm" },
            { "stageId": "s1", "swimlaneId": "p", "title": "the book is out", "severity": "low", "score": -1 },
            { "stageId": "s1", "swimlaneId": "p", "title": "no seat is free", "severity": "high", "score": -4 },
            { "stageId": "s1", "swimlaneId": "e", "title": "hopeful", "severity": "low", "score": 2 },
            { "stageId": "s1", "swimlaneId": "e", "title": "annoyed", "severity": "low", "score": -3 },
            { "stageId": "s1", "swimlaneId": "c", "title": "web", "severity": "low", "score": 0 },
            { "stageId": "s2", "swimlaneId": "t", "title": "the catalogue", "severity": "low", "score": 1 },
            { "stageId": "s2", "swimlaneId": "w", "title": "rain", "severity": "low", "score": 0 }
          ]
        }
        """;

    public static OpenJourneyOptions Options { get; } = new() { CoreJob = "read a book", Source = "library.ojf" };

    public static JobMapResult<JourneyMap> Read(string json) => OpenJourney.Read(json, Options);

    public static JobMapResult<JourneyMap> Read(byte[] content) => OpenJourney.Read(new MemoryStream(content), Options);

    public static JobMapResult<JourneyMap> ReadUtf8(string json) => Read(Encoding.UTF8.GetBytes(json));

    /// <summary>A file with one stage "s" and one swimlane "l", and the nodes given.</summary>
    public static JobMapResult<JourneyMap> Nodes(string swimlane, string nodes) =>
        Read($$"""{ "stages": [ { "id": "s", "name": "Buy" } ], "swimlanes": [ { "id": "l", "name": "{{swimlane}}" } ], "nodes": [ {{nodes}} ] }""");

    public static IReadOnlyList<string> Lines(JobMapResult<JourneyMap> result) => [.. Study.Lines(result.Diagnostics)];
}
