namespace JobMap;

/// <summary>A job beside the core job as it was given; a null id is made later. Kind and map are for jobs of the consumption chain.</summary>
internal sealed record JobDraft(string? Id, string? Statement)
{
    public string? Kind { get; init; }

    /// <summary>The job's own map as it was given.</summary>
    public JobMapDraft? Map { get; init; }

    /// <summary>The job's own map where it is made already.</summary>
    public UniversalJobMap? MadeMap { get; init; }

    public ExtensionMembers Extensions { get; init; } = ExtensionMembers.Empty;
}
