using BenchmarkDotNet.Environments;

namespace JobMap.Benchmarks.Ratios;

/// <summary>The processor's name as the machine gives it.</summary>
internal static class Processor
{
    public static string Name => HostEnvironmentInfo.GetCurrent().Cpu.Value?.ProcessorName?.Trim() is { Length: > 0 } name ? name : "unknown";
}
