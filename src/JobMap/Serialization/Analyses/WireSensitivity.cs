namespace JobMap.Serialization.Analyses;

/// <summary>A sensitivity in JSON.</summary>
internal sealed record WireSensitivity(
    string Definition, string Missing, int Top, int TopOutcomes, string Scale, string Solution, string? WeightVariable, long Respondents,
    IReadOnlyList<WireVariant> Variants, IReadOnlyList<WireUnavailable> Unavailable, IReadOnlyList<WireOutcomeRanks> Outcomes);
