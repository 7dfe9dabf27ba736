using JobMap.Internals;

namespace JobMap.Segmentation.Clusters;

/// <summary>
/// k-means: the clusters whose rows lie nearest to their centres. Starts are drawn by k-means++ (Arthur and Vassilvitskii, "k-means++: the advantages of careful
/// seeding", SODA 2007) and improved by Lloyd's steps (IEEE Transactions on Information Theory 28, 1982) until no row changes its cluster; the best of all starts counts.
/// The same data, numbers and seed give the same clusters, bit by bit, on every platform.
/// </summary>
internal static class KMeans
{
    /// <summary>Clusters the rows.</summary>
    /// <param name="data">The rows.</param>
    /// <param name="clusters">How many clusters, 1 … the number of rows; none of them is empty.</param>
    /// <param name="restarts">How many starts, 1 or more. Each draws from a stream of its own, so that more starts never end worse.</param>
    /// <param name="seed">The seed of all starts.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer rows than clusters, or a number is below 1.</exception>
    public static Clustering Run(DataMatrix data, int clusters, int restarts, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(clusters, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(clusters, data.Rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(restarts, 1);
        LloydSearch search = new(data, clusters);
        int[]? best = null;
        double least = double.PositiveInfinity;
        for (int restart = 0; restart < restarts; restart++)
        {
            RandomStream random = new(seed, (ulong)restart);
            double inertia = search.From(CarefulSeeding.Draw(data, search.ByColumn, clusters, ref random));
            if (best is null || inertia < least)
            {
                least = inertia;
                best = [.. search.Labels];
            }
        }

        int[] labels = CanonicalLabels.Of(best, clusters);
        return new Clustering { Labels = labels, Centres = Means.Of(data, labels, clusters), Inertia = least };
    }
}
