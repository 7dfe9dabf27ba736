using System.Runtime.CompilerServices;
using System.Text.Json;

namespace JobMap.Tests.Opportunity.Reference;

/// <summary>The figures of benchmarks/peers/reference_compare.py, made by numpy and scipy.</summary>
internal static class ComparisonReference
{
    private static readonly JsonElement Root = JsonDocument.Parse(File.ReadAllText(PathOf())).RootElement;

    public static IReadOnlyList<JsonElement> Corrections { get; } = List("corrections");

    public static IReadOnlyList<JsonElement> Plans { get; } = List("plans");

    public static IReadOnlyList<JsonElement> Worst { get; } = List("worst");

    public static IReadOnlyList<JsonElement> Comparisons { get; } = List("comparisons");

    public static double Number(this JsonElement element, string name) => element.GetProperty(name).GetDouble();

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static double[] Numbers(this JsonElement element) => [.. element.EnumerateArray().Select(number => number.GetDouble())];

    private static JsonElement[] List(string name) => [.. Root.GetProperty(name).EnumerateArray()];

    private static string PathOf([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "comparison.json");
}
