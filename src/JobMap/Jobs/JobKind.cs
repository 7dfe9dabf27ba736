namespace JobMap;

/// <summary>
/// The kinds of job beside the core functional job and the consumption chain. Source: Ulwick, "Jobs to be Done: Theory to Practice", 2016.
/// </summary>
public enum JobKind
{
    /// <summary>Another functional job the executor does before, during or after the core job.</summary>
    Related = 1,

    /// <summary>How the executor wants to feel, or to avoid feeling, while the core job gets done.</summary>
    Emotional = 2,

    /// <summary>How the executor wants to be perceived by others, or to avoid being perceived.</summary>
    Social = 3,
}
