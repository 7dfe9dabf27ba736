using System.Diagnostics;
using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation;

/// <summary>
/// k-means, the best of <see cref="SegmentationOptions.Restarts"/> starts by k-means++. The same variables, number and seed give the same clusters on every platform. Survey weights do not enter.
/// Sources: Lloyd, IEEE Transactions on Information Theory 28 (1982); Arthur and Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class KMeansClustering : IRespondentClustering
{
    /// <summary>"k-means++".</summary>
    public string Name => "k-means++";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer respondents than clusters, or fewer than 1 cluster.</exception>
    public IReadOnlyList<int> Cluster(RespondentMatrix variables, int clusters, SegmentationOptions options)
    {
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(options);
        return Array.AsReadOnly(KMeans.Run(variables.Data, clusters, options.Restarts, options.Seed).Labels);
    }

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;
}
