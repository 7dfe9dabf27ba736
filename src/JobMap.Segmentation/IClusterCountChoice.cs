namespace JobMap.Segmentation;

/// <summary>The last step of a segmentation: how many clusters it is.</summary>
public interface IClusterCountChoice
{
    /// <summary>The name that <see cref="MarketSegmentation.Steps"/> bears.</summary>
    string Name { get; }

    /// <summary>Chooses among the solutions tried.</summary>
    /// <param name="solutions">One solution a number of clusters, the least first; those with a <see cref="ClusterSolution.Reason"/> cannot be chosen.</param>
    /// <returns>The number of clusters; null where none can be chosen.</returns>
    int? Choose(IReadOnlyList<ClusterSolution> solutions);
}
