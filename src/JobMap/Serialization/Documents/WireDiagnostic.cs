namespace JobMap.Serialization.Documents;

/// <summary>A diagnostic in JSON.</summary>
internal sealed record WireDiagnostic(
    string Id, string Severity, string Message, string Remedy, string? Source, string? Path, long? Line, long? Column, WireSpan? Span, IReadOnlyList<string> Suggestions);
