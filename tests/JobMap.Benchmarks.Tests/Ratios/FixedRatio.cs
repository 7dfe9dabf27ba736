using JobMap.Benchmarks.Ratios;

namespace JobMap.Benchmarks.Tests.Ratios;

/// <summary>A row that measures nothing and says what it is told to.</summary>
internal sealed class FixedRatio(string name, Func<RatioResult> measure) : IRatio
{
    public string Name => name;

    public string Peer => "a plain loop";

    public double Target => 0.5;

    public RatioResult Measure() => measure();
}
