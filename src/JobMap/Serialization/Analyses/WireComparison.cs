using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Analyses;

/// <summary>A comparison in JSON.</summary>
internal sealed record WireComparison(
    string Correction, string Design, string Definition, string Missing, string Scale, double Level, string? SegmentVariable, double? EquivalenceMargin,
    int Compared, IReadOnlyList<WireDifference> Differences, IReadOnlyList<WireDiagnostic> Diagnostics);
