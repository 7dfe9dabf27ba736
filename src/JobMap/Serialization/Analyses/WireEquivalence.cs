namespace JobMap.Serialization.Analyses;

/// <summary>A test of equivalence in JSON.</summary>
internal sealed record WireEquivalence(double Margin, double P, double AdjustedP, bool Equivalent);
