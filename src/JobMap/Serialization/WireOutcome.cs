namespace JobMap.Serialization;

/// <summary>A desired outcome in JSON.</summary>
internal sealed class WireOutcome
{
    public string? Id { get; set; }

    public string? Statement { get; set; }
}
