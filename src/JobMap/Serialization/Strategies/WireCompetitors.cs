using JobMap.Serialization.Documents;

namespace JobMap.Serialization.Strategies;

/// <summary>A comparison of solutions in JSON.</summary>
internal sealed record WireCompetitors(
    string Missing, string Thresholds, string Correction, double Level, string Scale, string? SolutionVariable, string? Weight, long Respondents, long WithoutSolution,
    long ExcludedRespondents, int Tests, IReadOnlyList<WireSolution> Solutions, IReadOnlyList<WireCompetitiveNeed> Needs, IReadOnlyList<string> Unserved, IReadOnlyList<WireDiagnostic> Diagnostics);
