using JobMap.Diagnostics;

namespace JobMap.Serialization.Documents;

/// <summary>From a diagnostic to JSON.</summary>
internal static class DiagnosticWire
{
    public static WireDiagnostic ToWire(Diagnostic diagnostic) => new(
        diagnostic.Id, diagnostic.Severity.ToString().ToLowerInvariant(), diagnostic.Message, diagnostic.Remedy,
        diagnostic.Location.Source, diagnostic.Location.Path, diagnostic.Location.Line, diagnostic.Location.Column,
        diagnostic.Location.Span is { } span ? new WireSpan(span.Start, span.Length) : null, diagnostic.Suggestions);
}
