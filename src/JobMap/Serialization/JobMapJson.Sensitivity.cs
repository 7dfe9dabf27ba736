using System.Text.Json;
using JobMap.Opportunity;
using JobMap.Serialization.Analyses;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization;

public static partial class JobMapJson
{
    /// <summary>
    /// Writes a sensitivity: the rankings with their agreement with the base, the policies the answers do not allow, and per outcome its score, rank and bands by each
    /// ranking; what cannot be told is null.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="sensitivity"/> is null.</exception>
    public static string Serialize(OpportunitySensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        return JsonSerializer.Serialize(SensitivityWire.ToWire(sensitivity), WireContext.Readable.WireSensitivity);
    }
}
