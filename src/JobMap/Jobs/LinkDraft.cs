namespace JobMap;

/// <summary>A link between two steps as it was given.</summary>
internal sealed record LinkDraft(string? Kind, string? From, string? To, string? Condition)
{
    public ExtensionMembers Extensions { get; init; } = ExtensionMembers.Empty;
}
