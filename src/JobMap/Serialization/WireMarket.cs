namespace JobMap.Serialization;

/// <summary>A market in JSON.</summary>
internal sealed class WireMarket
{
    public string? JobExecutor { get; set; }

    public string? CoreJob { get; set; }
}
