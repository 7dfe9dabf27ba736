using JobMap.Benchmarks.Ratios;

namespace JobMap.Benchmarks.Tests.Ratios;

internal static class Reports
{
    public static RatioReport Of(params RatioResult[] results) => new()
    {
        Cpu = "some processor",
        Runtime = ".NET 10",
        Ratios = [.. results.Select((result, i) => RatioRow.Measured(new FixedRatio($"row-{i}", () => result)))],
    };
}
