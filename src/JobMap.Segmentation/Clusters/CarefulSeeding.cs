using JobMap.Internals;

namespace JobMap.Segmentation.Clusters;

/// <summary>
/// The starts of k-means: the first centre is any row, every further one a row drawn in proportion to its squared distance from the nearest centre so far.
/// Source: Arthur and Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007.
/// </summary>
internal static class CarefulSeeding
{
    /// <summary>The rows that are the first centres, all of them different.</summary>
    /// <param name="byColumn">The rows' values column by column.</param>
    /// <param name="data">The rows.</param>
    /// <param name="clusters">How many, up to the number of rows.</param>
    /// <param name="random">The stream to draw from.</param>
    public static int[] Draw(DataMatrix data, ReadOnlySpan<double> byColumn, int clusters, ref RandomStream random)
    {
        int[] centres = new int[clusters];
        double[] nearest = new double[data.Rows];
        double[] distances = new double[data.Rows];
        nearest.AsSpan().Fill(double.PositiveInfinity);
        for (int i = 0; i < clusters; i++)
        {
            centres[i] = i == 0 ? random.NextInt32(data.Rows) : DrawFar(nearest, centres.AsSpan(0, i), ref random);
            SquaredDistances.From(byColumn, data.Row(centres[i]), distances);
            for (int row = 0; row < nearest.Length; row++)
            {
                nearest[row] = Math.Min(nearest[row], distances[row]);
            }
        }

        return centres;
    }

    private static int DrawFar(ReadOnlySpan<double> nearest, ReadOnlySpan<int> drawn, ref RandomStream random)
    {
        double total = 0;
        foreach (double distance in nearest)
        {
            total += distance;
        }

        double point = random.NextDouble() * total;
        int last = -1;
        double sum = 0;
        for (int row = 0; row < nearest.Length; row++)
        {
            if (nearest[row] > 0)
            {
                last = row;
                sum += nearest[row];
                if (sum > point)
                {
                    return row;
                }
            }
        }

        return last >= 0 ? last : FirstNotDrawn(drawn);
    }

    /// <summary>Where every row lies on a centre there is nothing to draw by.</summary>
    private static int FirstNotDrawn(ReadOnlySpan<int> drawn)
    {
        int row = 0;
        while (drawn.Contains(row))
        {
            row++;
        }

        return row;
    }
}
