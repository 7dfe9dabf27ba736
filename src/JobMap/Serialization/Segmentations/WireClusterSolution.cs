namespace JobMap.Serialization.Segmentations;

/// <summary>A number of clusters that was tried in JSON.</summary>
internal sealed record WireClusterSolution(int Clusters, double Silhouette, double Balance, int SmallestSize, bool IsChosen, string? Reason);
