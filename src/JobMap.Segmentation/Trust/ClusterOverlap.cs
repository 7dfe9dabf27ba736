namespace JobMap.Segmentation.Trust;

/// <summary>
/// Which cluster of another solution is most like each cluster of the first, and how like: the Jaccard index, those in both over those in either.
/// Every cluster of the first looks for its own; two may find the same. Source: Hennig, Computational Statistics and Data Analysis 52 (2007).
/// </summary>
internal static class ClusterOverlap
{
    /// <summary>The most similar cluster for each of the first solution's; of equals the one of the lower number. An empty cluster is like none: 0.</summary>
    public static (int Cluster, double Jaccard)[] BestMatches(int[] first, int[] second, int clusters)
    {
        int[] both = new int[clusters * clusters];
        int[] sizes = new int[clusters];
        int[] others = new int[clusters];
        for (int i = 0; i < first.Length; i++)
        {
            both[(first[i] * clusters) + second[i]]++;
            sizes[first[i]]++;
            others[second[i]]++;
        }

        (int Cluster, double Jaccard)[] matches = new (int, double)[clusters];
        for (int a = 0; a < clusters; a++)
        {
            for (int b = 0; b < clusters; b++)
            {
                int shared = both[(a * clusters) + b];
                int either = sizes[a] + others[b] - shared;
                double jaccard = either == 0 ? 0 : (double)shared / either;
                if (jaccard > matches[a].Jaccard)
                {
                    matches[a] = (b, jaccard);
                }
            }
        }

        return matches;
    }

    /// <summary>Those in both over those in either; 1 for two empty sets, which are the same.</summary>
    public static double Jaccard<T>(IReadOnlyCollection<T> first, IReadOnlyCollection<T> second)
    {
        int both = first.Intersect(second).Count();
        int either = first.Count + second.Count - both;
        return either == 0 ? 1 : (double)both / either;
    }
}
