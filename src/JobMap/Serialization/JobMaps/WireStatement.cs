using JobMap.Serialization.Documents;

namespace JobMap.Serialization.JobMaps;

/// <summary>A checked outcome statement in JSON; parts that are not there are null.</summary>
internal sealed record WireStatement(
    string Text, string Language, string? Direction, string? Unit, string? Object, string? Clarifier, string? Example, IReadOnlyList<WireDiagnostic> Diagnostics);
