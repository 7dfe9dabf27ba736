namespace JobMap.Serialization.Strategies;

/// <summary>A piece of evidence in JSON.</summary>
internal sealed record WireGrowthEvidence(
    string Rule, string Side, string Strength, string Statement, string? Segment, IReadOnlyList<WireGrowthFigure> Figures, IReadOnlyList<string> Outcomes);
