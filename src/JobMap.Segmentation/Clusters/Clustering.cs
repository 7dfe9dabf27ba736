namespace JobMap.Segmentation.Clusters;

/// <summary>Rows put into clusters. The label 0 is that of the largest cluster, and so on; among clusters of one size that with the first row comes first.</summary>
internal sealed record Clustering
{
    /// <summary>The cluster of each row, from 0.</summary>
    public required int[] Labels { get; init; }

    /// <summary>The mean of each cluster, one a row.</summary>
    public required DataMatrix Centres { get; init; }

    /// <summary>The sum of the squared distances of all rows from the centres of their clusters.</summary>
    public required double Inertia { get; init; }
}
