namespace JobMap.Benchmarks.Naive;

/// <summary>The job map document as plain classes, nothing parsed, nothing checked.</summary>
internal sealed class PlainJobMap
{
    public int SchemaVersion { get; set; }

    public PlainMarket? Market { get; set; }

    public List<PlainStep>? Steps { get; set; }
}
