namespace JobMap.Serialization.Segmentations;

/// <summary>A factor behind the answers in JSON.</summary>
internal sealed record WireFactorOfOutcomes(string Representative, double Eigenvalue, double ExplainedShare, IReadOnlyList<double> Loadings);
