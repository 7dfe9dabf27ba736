using System.Text.Json.Serialization;

namespace JobMap.Serialization;

/// <summary>The job map document as it stands in JSON.</summary>
internal sealed class WireJobMap
{
    public const string KindName = "jobMap";
    public const int CurrentVersion = 1;

    [JsonPropertyName("$schema")]
    public string? Schema { get; set; } = WireSchema.Of(KindName, CurrentVersion);

    public string? Kind { get; set; } = KindName;

    public int SchemaVersion { get; set; } = CurrentVersion;

    public WireMarket? Market { get; set; }

    public List<WireStep>? Steps { get; set; }
}
