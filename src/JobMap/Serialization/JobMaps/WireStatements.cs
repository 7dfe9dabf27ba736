namespace JobMap.Serialization.JobMaps;

/// <summary>A list of checked outcome statements in JSON.</summary>
internal sealed record WireStatements(IReadOnlyList<WireStatement> Statements);
