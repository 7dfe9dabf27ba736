namespace JobMap;

/// <summary>An outcome as it was given, before anything is known to be right about it; a null id is made later.</summary>
internal sealed record OutcomeDraft(string? Id, string? Statement)
{
    public ExtensionMembers Extensions { get; init; } = ExtensionMembers.Empty;
}
