namespace JobMap.Serialization.Segmentations;

/// <summary>What noise gives in JSON.</summary>
internal sealed record WireNullCheck(int Draws, double Silhouette, double MeanSilhouette, double GreatestSilhouette, double Probability);
