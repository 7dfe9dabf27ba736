using JobMap.Journeys;

namespace JobMap.Ingestion.OpenJourneys;

/// <summary>A swimlane of a file: a row of the map.</summary>
internal sealed class OpenJourneySwimlane(string path, string? name)
{
    public string Path => path;

    public string? Name => name;

    /// <summary>What it is in a journey; null where it fits nothing.</summary>
    public OpenJourneyLane? Lane { get; } = name is null ? null : OpenJourneyLane.Find(name);

    /// <summary>True where another swimlane of the file is the same lane, so that items say which of them they are of.</summary>
    public bool IsShared { get; set; }

    /// <summary>How many nodes have no place for its sake.</summary>
    public int Unplaced { get; set; }
}
