namespace JobMap.Benchmarks.Ratios;

/// <summary>A measured ratio, the peer's time ÷ ours; or why there is none.</summary>
internal sealed record RatioResult
{
    private RatioResult(double? ratio, string? reason) => (Ratio, Reason) = (ratio, reason);

    /// <summary>The ratio; null where nothing was measured.</summary>
    public double? Ratio { get; }

    /// <summary>Why nothing was measured; null where something was.</summary>
    public string? Reason { get; }

    /// <summary>The ratio of two typical times.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A time is not above zero.</exception>
    public static RatioResult Of(double peer, double ours)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(peer);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ours);
        return new RatioResult(peer / ours, null);
    }

    /// <summary>No ratio, for this reason.</summary>
    public static RatioResult Missing(string reason) => new(null, reason);
}
