using System.Text.Json.Serialization;
using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Analyses;

/// <summary>The analysis document as it stands in JSON.</summary>
[WireMember("The opportunity scores of a map's outcomes with their intervals and ranks, and every choice they were made with.")]
internal sealed record WireAnalysis(
    string Definition, string Missing, string? Thresholds, string IntervalMethod, double Level, int Resamples, ulong Seed, int Top,
    string Scale, string Solution, string? SegmentVariable, string? Weight, long Respondents, long ExcludedRespondents, IReadOnlyList<WireScore> Scores,
    IReadOnlyList<WireScore> OtherScores, IReadOnlyList<WireSummary> Summaries, IReadOnlyList<WireDiagnostic> Diagnostics)
{
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string Schema => WireSchema.Of(Kind, SchemaVersion);

    [JsonPropertyOrder(-2)]
    public string Kind { get; } = "analysis";

    [JsonPropertyOrder(-1)]
    public int SchemaVersion { get; } = 1;
}
