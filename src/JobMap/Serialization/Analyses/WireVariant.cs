namespace JobMap.Serialization.Analyses;

/// <summary>One ranking of a sensitivity in JSON.</summary>
internal sealed record WireVariant(string Definition, string Missing, IReadOnlyList<string> Thresholds, long Respondents, int Scored, double? Tau, int TopKept);
