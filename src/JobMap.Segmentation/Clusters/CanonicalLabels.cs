namespace JobMap.Segmentation.Clusters;

/// <summary>Gives clusters their numbers by what they are rather than by how they were found.</summary>
internal static class CanonicalLabels
{
    /// <summary>The same clusters, numbered from 0 by size, the largest first; among those of one size that with the first row comes first.</summary>
    /// <param name="labels">The cluster of each row, 0 … <paramref name="clusters"/> − 1.</param>
    /// <param name="clusters">How many clusters.</param>
    public static int[] Of(ReadOnlySpan<int> labels, int clusters)
    {
        int[] sizes = new int[clusters];
        int[] firsts = new int[clusters];
        firsts.AsSpan().Fill(labels.Length);
        for (int row = labels.Length - 1; row >= 0; row--)
        {
            sizes[labels[row]]++;
            firsts[labels[row]] = row;
        }

        int[] order = [.. Enumerable.Range(0, clusters).OrderByDescending(cluster => sizes[cluster]).ThenBy(cluster => firsts[cluster])];
        int[] number = new int[clusters];
        for (int i = 0; i < clusters; i++)
        {
            number[order[i]] = i;
        }

        int[] canonical = new int[labels.Length];
        for (int row = 0; row < labels.Length; row++)
        {
            canonical[row] = number[labels[row]];
        }

        return canonical;
    }
}
