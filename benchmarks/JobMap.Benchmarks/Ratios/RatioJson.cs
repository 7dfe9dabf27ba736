using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobMap.Benchmarks.Ratios;

/// <summary>The report as JSON, camelCase, numbers invariant and unrounded.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(RatioReport))]
internal sealed partial class RatioJson : JsonSerializerContext
{
    public static string Write(RatioReport report) => JsonSerializer.Serialize(report, Default.RatioReport) + "\n";
}
