namespace JobMap.Serialization;

/// <summary>A job step in JSON.</summary>
internal sealed class WireStep
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public string? Name { get; set; }

    public List<WireOutcome>? Outcomes { get; set; }
}
