namespace JobMap.Ingestion;

/// <summary>An outcome as it was drafted, and the line it stands on.</summary>
internal readonly record struct DraftedOutcome(string? Id, string Statement, long Line);
