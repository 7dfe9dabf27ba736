namespace JobMap.Benchmarks.Naive;

/// <summary>The market of a plain document.</summary>
internal sealed class PlainMarket
{
    public string? JobExecutor { get; set; }

    public string? CoreJob { get; set; }
}
