namespace JobMap.Ingestion.OpenJourneys;

/// <summary>How bad a node of a file is said to be.</summary>
internal enum OpenJourneySeverity
{
    Low,
    Medium,
    High,
}
