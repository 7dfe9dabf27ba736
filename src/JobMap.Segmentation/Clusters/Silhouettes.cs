using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JobMap.Segmentation.Clusters;

/// <summary>
/// How much nearer a row is to its own cluster than to the next: (b − a) / max(a, b), a the mean Euclidean distance from the others of its cluster, b the least mean
/// distance from the rows of another. Source: Rousseeuw, Journal of Computational and Applied Mathematics 20 (1987).
/// </summary>
internal static class Silhouettes
{
    /// <summary>The silhouette of each row, −1..1; 0 for a row alone in its cluster, and where all distances are 0.</summary>
    /// <param name="data">The rows. Every pair of them is measured: the time grows with the square of their number.</param>
    /// <param name="labels">The cluster of each row.</param>
    /// <param name="clusters">How many clusters, 2 or more; one without rows is passed over.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 2 clusters.</exception>
    public static double[] Of(DataMatrix data, ReadOnlySpan<int> labels, int clusters)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(clusters, 2);
        (int[] order, int[] starts) = Sorted(labels, clusters);
        double[] byColumn = ByColumn(data, order);
        double[] silhouettes = new double[data.Rows];
        double[] sums = new double[clusters];
        double[] distances = new double[data.Rows];
        for (int row = 0; row < data.Rows; row++)
        {
            SquaredDistances.From(byColumn, data.Row(row), distances);
            for (int cluster = 0; cluster < clusters; cluster++)
            {
                sums[cluster] = SumOfRoots(distances.AsSpan(starts[cluster], starts[cluster + 1] - starts[cluster]));
            }

            silhouettes[row] = Silhouette(sums, starts, labels[row]);
        }

        return silhouettes;
    }

    private static double Silhouette(ReadOnlySpan<double> sums, ReadOnlySpan<int> starts, int own)
    {
        double other = double.PositiveInfinity;
        double within = 0;
        for (int cluster = 0; cluster < sums.Length; cluster++)
        {
            int size = starts[cluster + 1] - starts[cluster];
            if (cluster != own)
            {
                other = size == 0 ? other : Math.Min(other, sums[cluster] / size);
            }
            else if (size == 1)
            {
                return 0;
            }
            else
            {
                within = sums[cluster] / (size - 1);
            }
        }

        double greater = Math.Max(within, other);
        return greater is 0 or double.PositiveInfinity ? 0 : (other - within) / greater;
    }

    /// <summary>Always in four partial sums, so that it is the same on every processor.</summary>
    private static double SumOfRoots(ReadOnlySpan<double> squares)
    {
        ref double first = ref MemoryMarshal.GetReference(squares);
        Vector256<double> sums = Vector256<double>.Zero;
        int i = 0;
        for (; i <= squares.Length - Vector256<double>.Count; i += Vector256<double>.Count)
        {
            sums += Vector256.Sqrt(Vector256.LoadUnsafe(ref first, (nuint)i));
        }

        double rest = 0;
        for (; i < squares.Length; i++)
        {
            rest += Math.Sqrt(squares[i]);
        }

        return sums[0] + sums[1] + (sums[2] + sums[3]) + rest;
    }

    /// <summary>The rows cluster by cluster, and where each cluster starts; one start more than there are clusters.</summary>
    private static (int[] Order, int[] Starts) Sorted(ReadOnlySpan<int> labels, int clusters)
    {
        int[] starts = new int[clusters + 1];
        foreach (int label in labels)
        {
            starts[label + 1]++;
        }

        for (int cluster = 0; cluster < clusters; cluster++)
        {
            starts[cluster + 1] += starts[cluster];
        }

        int[] next = starts[..clusters];
        int[] order = new int[labels.Length];
        for (int row = 0; row < labels.Length; row++)
        {
            order[next[labels[row]]++] = row;
        }

        return (order, starts);
    }

    private static double[] ByColumn(DataMatrix data, int[] order)
    {
        double[] values = new double[data.Values.Length];
        for (int place = 0; place < order.Length; place++)
        {
            for (int column = 0; column < data.Columns; column++)
            {
                values[(column * data.Rows) + place] = data.Values[(order[place] * data.Columns) + column];
            }
        }

        return values;
    }
}
