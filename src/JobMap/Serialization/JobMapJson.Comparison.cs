using System.Text.Json;
using JobMap.Opportunity;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization;

public static partial class JobMapJson
{
    /// <summary>
    /// Writes a comparison: the correction and every other choice, and per outcome and pair the difference a − b with its interval and p-values; what cannot be told is null.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Serialize(OpportunityComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return JsonSerializer.Serialize(ComparisonWire.ToWire(comparison), WireContext.Readable.WireComparison);
    }
}
