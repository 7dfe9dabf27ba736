using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Strategies;

/// <summary>The assessments of the growth strategies in JSON.</summary>
internal sealed record WireGrowth(
    WireGrowthProfile Profile, double Level, string? SegmentVariable, IReadOnlyList<string>? NonConsumers, IReadOnlyList<string>? Restricted, IReadOnlyList<WireGrowthGroup> Groups,
    IReadOnlyList<WireGrowthAssessment> Strategies, WireCompetitors? Competitors, IReadOnlyList<WireDiagnostic> Diagnostics);
