namespace JobMap.Benchmarks.Naive;

/// <summary>An outcome of a plain document.</summary>
internal sealed class PlainOutcome
{
    public string? Id { get; set; }

    public string? Statement { get; set; }
}
