namespace JobMap;

/// <summary>A ladder of jobs as it was given.</summary>
internal sealed record LadderDraft(string? Rung, string? Above, string? Below)
{
    public ExtensionMembers Extensions { get; init; } = ExtensionMembers.Empty;
}
