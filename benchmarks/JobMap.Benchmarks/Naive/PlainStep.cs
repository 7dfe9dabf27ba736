namespace JobMap.Benchmarks.Naive;

/// <summary>A step of a plain document.</summary>
internal sealed class PlainStep
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public string? Name { get; set; }

    public List<PlainOutcome>? Outcomes { get; set; }
}
