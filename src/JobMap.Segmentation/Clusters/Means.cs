namespace JobMap.Segmentation.Clusters;

/// <summary>The centres of clusters.</summary>
internal static class Means
{
    /// <summary>The mean of each cluster, one a row; zeros for one without rows.</summary>
    public static DataMatrix Of(DataMatrix data, ReadOnlySpan<int> labels, int clusters)
    {
        DataMatrix centres = new(clusters, data.Columns);
        Into(data, labels, centres.Values, new int[clusters]);
        return centres;
    }

    /// <summary>Writes the mean of each cluster, row by row, and how many rows it has. A sum is taken in the order of the rows, so that it does not depend on the labels.</summary>
    public static void Into(DataMatrix data, ReadOnlySpan<int> labels, Span<double> centres, Span<int> sizes)
    {
        centres.Clear();
        sizes.Clear();
        int columns = data.Columns;
        for (int row = 0; row < labels.Length; row++)
        {
            int cluster = labels[row];
            sizes[cluster]++;
            ReadOnlySpan<double> from = data.Row(row);
            Span<double> to = centres.Slice(cluster * columns, columns);
            for (int column = 0; column < from.Length; column++)
            {
                to[column] += from[column];
            }
        }

        for (int cluster = 0; cluster < sizes.Length; cluster++)
        {
            foreach (ref double value in centres.Slice(cluster * columns, columns))
            {
                value /= Math.Max(sizes[cluster], 1);
            }
        }
    }
}
