using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Segmentation;

/// <summary>One number of segments that was tried, and what came of it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ClusterSolution
{
    /// <summary>A solution with a number of clusters.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="clusters"/> is below 2.</exception>
    public ClusterSolution(int clusters)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(clusters, 2);
        Clusters = clusters;
    }

    /// <summary>How many clusters.</summary>
    public int Clusters { get; }

    /// <summary>The mean silhouette, −1..1.</summary>
    public double Silhouette { get; init; }

    /// <summary>How evenly the respondents are spread over the clusters, 0..1: the entropy of the shares over its maximum (Pielou, Journal of Theoretical Biology 13, 1966).</summary>
    public double Balance { get; init; }

    /// <summary>The size of the smallest cluster.</summary>
    public int SmallestSize { get; init; }

    /// <summary>True for the one that was chosen.</summary>
    public bool IsChosen { get; init; }

    /// <summary>Why it could not be chosen; null where it could.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Reason { get; init => field = Guards.NullOrNotBlank(value); }

    /// <summary>"3 clusters: silhouette 0.41, balance 0.98, smallest 90, chosen".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Clusters} clusters: silhouette {Silhouette:0.00}, balance {Balance:0.00}, smallest {SmallestSize}{(IsChosen ? ", chosen" : "")}{(Reason is null ? "" : $"; {Reason}")}");
}
