namespace JobMap.Cli.Tests;

/// <summary>A test of a command, with a small map and a directory of its own.</summary>
public abstract class CommandTest : IDisposable
{
    protected const string SmallMap = """
        {
          "$schema": "urn:jobmap:schema:jobMap:1",
          "kind": "jobMap",
          "schemaVersion": 1,
          "market": { "jobExecutor": "commuters", "coreJob": "get to work" },
          "steps": [
            { "id": "choose", "kind": "define", "name": "choose a way", "outcomes": [
              { "id": "a", "statement": "minimize the time it takes to choose a way" },
              { "id": "b", "statement": "reduce the chance of rain" } ] },
            { "id": "ride", "kind": "Execute", "name": "ride", "outcomes": [ { "id": "c", "statement": "playground" } ] }
          ]
        }
        """;

    protected const string SmallAnswers = """
        city,imp_a,sat_a,imp_b,sat_b,imp_c,sat_c
        Delft,5,1,4,4,1,5
        Delft,4,2,5,4,2,4
        Leiden,5,2,,3,3,4
        Leiden,4,NA,4,5,9,4
        ,3,1,5,x,2,5
        """;

    /// <summary>A participant who is named in a quote, and a quote that backs what the map does not have.</summary>
    protected const string NamedEvidence = """
        { "kind": "evidence", "schemaVersion": 1, "interviews": [ { "id": "i1", "participant": "Secret Name" } ],
          "themes": [ { "id": "wet", "name": "wet" } ],
          "items": [ { "id": "q1", "kind": "quote", "text": "\"Secret,\" they said, \"you got wet.\"", "interview": "i1", "themes": [ "wet" ], "force": "push", "backs": [ "pain:b" ] },
            { "id": "q2", "kind": "quote", "text": "I would rather cycle.", "interview": "i1", "themes": [ "wet" ], "force": "pull", "backs": [ "nowhere" ] } ] }
        """;

    protected TemporaryDirectory Files { get; } = new();

    protected string Map => Files.Write("map.jobmap.json", SmallMap);

    protected string Answers => Files.Write("answers.csv", SmallAnswers);

    public void Dispose()
    {
        Files.Dispose();
        GC.SuppressFinalize(this);
    }
}
