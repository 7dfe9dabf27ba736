using System.Diagnostics;

namespace JobMap.Segmentation;

/// <summary>
/// The number of clusters with the greatest product of silhouette and balance; the fewest among equals. Clusters that hold together count, and clusters of like size count more than a
/// crowd with a few stragglers. The product is this library's own way to weigh the two. Silhouettes below 0 are worth nothing.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SilhouetteAndBalance : IClusterCountChoice
{
    /// <summary>"silhouette-and-balance".</summary>
    public string Name => "silhouette-and-balance";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="solutions"/> is null.</exception>
    public int? Choose(IReadOnlyList<ClusterSolution> solutions)
    {
        ArgumentNullException.ThrowIfNull(solutions);
        return solutions.Where(solution => solution.Reason is null)
            .OrderByDescending(solution => Math.Max(solution.Silhouette, 0) * solution.Balance).ThenBy(solution => solution.Clusters)
            .FirstOrDefault()?.Clusters;
    }

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;
}
