namespace JobMap.Benchmarks.Ratios;

/// <summary>All rows, and the machine they were measured on: ratios carry over to other machines far better than times, but not wholly.</summary>
internal sealed record RatioReport
{
    /// <summary>The processor.</summary>
    public required string Cpu { get; init; }

    /// <summary>The runtime, such as ".NET 10.0.1".</summary>
    public required string Runtime { get; init; }

    /// <summary>The rows.</summary>
    public required IReadOnlyList<RatioRow> Ratios { get; init; }
}
