namespace JobMap;

/// <summary>A step, or a sub-step, which has no kind of its own, as it was given; null ids are made later.</summary>
internal sealed record StepDraft(string? Id, string? Kind, string? Name, IReadOnlyList<OutcomeDraft> Outcomes)
{
    public IReadOnlyList<StepDraft> SubSteps { get; init; } = [];

    public ExtensionMembers Extensions { get; init; } = ExtensionMembers.Empty;
}
