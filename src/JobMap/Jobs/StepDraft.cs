using JobMap.Diagnostics;

namespace JobMap;

/// <summary>A step as it was given, before anything is known to be right about it; null ids are made later.</summary>
internal sealed record StepDraft(string? Id, string? Kind, string? Name, IReadOnlyList<OutcomeDraft> Outcomes)
{
    public DiagnosticLocation? Location { get; init; }
}
