namespace JobMap.Ingestion.Evidence;

/// <summary>An id, and the name it is for.</summary>
internal sealed class NamedId(string id, string written)
{
    public string Id => id;

    /// <summary>How the table writes it: by its name, else by its id.</summary>
    public string Written { get; set; } = written;

    /// <summary>Whether the table was seen to write it by a name, and not by its id alone.</summary>
    public bool HasName { get; set; }
}
