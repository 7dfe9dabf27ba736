namespace JobMap;

/// <summary>A kind of step declared not applicable, as it was given.</summary>
internal sealed record InapplicableDraft(string? Kind, string? Reason)
{
    public ExtensionMembers Extensions { get; init; } = ExtensionMembers.Empty;
}
