using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Analyses;

/// <summary>An evaluation of concepts in JSON.</summary>
internal sealed record WireConceptEvaluation(
    string Definition, string Missing, string Improvement, double Wins, double Middle, string Scale, string Solution, double Level, int Resamples, ulong Seed, string? SegmentVariable, long Respondents,
    IReadOnlyList<WireConceptValue> Values, IReadOnlyList<WireConceptComparison> Comparisons, IReadOnlyList<WireDiagnostic> Diagnostics);
