namespace JobMap;

/// <summary>A complexity factor as it was given.</summary>
internal sealed record FactorDraft(string? Kind, string? Description, string? Variable)
{
    public ExtensionMembers Extensions { get; init; } = ExtensionMembers.Empty;
}
