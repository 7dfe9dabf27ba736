using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;
using JobMap.Serialization.JobMaps;

namespace JobMap.Serialization.Journeys;

/// <summary>The journey document as it stands in JSON.</summary>
[WireMember("A journey projected from a job map: stages, lanes and items, each item with the rule and the sources it was derived from.")]
internal sealed record WireJourney(
    WireMarket Market, string? Template, string Solution, string? Segment, IReadOnlyList<WireStage> Stages, IReadOnlyList<WireUnplaced> Unplaced)
{
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string Schema => WireSchema.Of(Kind, SchemaVersion);

    [JsonPropertyOrder(-2)]
    public string Kind { get; } = "journey";

    [JsonPropertyOrder(-1)]
    public int SchemaVersion { get; } = 1;
}
