namespace JobMap.Serialization.Journeys;

/// <summary>A finding of an audit in JSON: a diagnostic, with what would mend it and what it rests on.</summary>
internal sealed record WireFinding(
    string Id, string Severity, string Message, string Remedy, string? Source, string? Path, long? Line, long? Column,
    IReadOnlyList<string> Sources, IReadOnlyList<string> SourceKinds, IReadOnlyList<WireFigures> Figures);
