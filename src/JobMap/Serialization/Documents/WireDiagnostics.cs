namespace JobMap.Serialization.Documents;

/// <summary>A list of diagnostics in JSON.</summary>
internal sealed record WireDiagnostics(IReadOnlyList<WireDiagnostic> Diagnostics);
