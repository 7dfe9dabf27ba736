using System.Globalization;
using JobMap.Opportunity;

namespace JobMap.Journeys.Differences;

/// <summary>Texts that differ whenever the values do.</summary>
internal static class Exactly
{
    /// <summary>All digits; the two zeros are one.</summary>
    public static string Of(double value) => (value + 0.0).ToString("R", CultureInfo.InvariantCulture);

    public static string? Of(double? value) => value is { } number ? Of(number) : null;

    public static string? Of(ConfidenceInterval? interval) => interval is { } limits ? $"[{Of(limits.Lower)} to {Of(limits.Upper)}]" : null;

    /// <summary>Each item between quotes, what is missing without them.</summary>
    public static string List(IEnumerable<string?> items) =>
        string.Join(", ", items.Select(item => item is null ? "none" : $"\"{item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""));

    public static string List(params ReadOnlySpan<string?> items) => List(items.ToArray().AsEnumerable());
}
