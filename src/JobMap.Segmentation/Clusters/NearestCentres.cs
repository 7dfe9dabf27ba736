using System.Numerics;
using System.Runtime.InteropServices;

namespace JobMap.Segmentation.Clusters;

/// <summary>The nearest of several centres for all rows, many rows at a time. Each row is measured as by <see cref="SquaredDistances"/>, so that the result is the same everywhere.</summary>
internal static class NearestCentres
{
    /// <summary>Writes the nearest centre of each row, the first of those equally near, and its squared distance.</summary>
    /// <param name="byColumn">The rows' values column by column.</param>
    /// <param name="centres">The centres one after the other, each with a value per column.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="nearest">The place of the nearest centre, one per row.</param>
    /// <param name="distances">Its squared distance, one per row.</param>
    public static void Of(ReadOnlySpan<double> byColumn, ReadOnlySpan<double> centres, int columns, Span<int> nearest, Span<double> distances)
    {
        int rows = nearest.Length;
        int width = Vector<double>.Count;
        int clusters = columns == 0 ? 0 : centres.Length / columns;
        int row = 0;
        ref double values = ref MemoryMarshal.GetReference(byColumn);
        for (; row <= rows - (2 * width); row += 2 * width)
        {
            Vector<double> leastA = new(double.PositiveInfinity), leastB = leastA;
            Vector<long> placeA = Vector<long>.Zero, placeB = placeA;
            for (int cluster = 0; cluster < clusters; cluster++)
            {
                Vector<double> sumA = Vector<double>.Zero, sumB = sumA;
                for (int column = 0; column < columns; column++)
                {
                    Vector<double> centre = new(centres[(cluster * columns) + column]);
                    Vector<double> a = Vector.LoadUnsafe(ref values, (nuint)((column * rows) + row)) - centre;
                    Vector<double> b = Vector.LoadUnsafe(ref values, (nuint)((column * rows) + row + width)) - centre;
                    sumA += a * a;
                    sumB += b * b;
                }

                placeA = Vector.ConditionalSelect(Vector.LessThan(sumA, leastA), new Vector<long>(cluster), placeA);
                placeB = Vector.ConditionalSelect(Vector.LessThan(sumB, leastB), new Vector<long>(cluster), placeB);
                leastA = Vector.Min(sumA, leastA);
                leastB = Vector.Min(sumB, leastB);
            }

            leastA.CopyTo(distances[row..]);
            leastB.CopyTo(distances[(row + width)..]);
            Vector.Narrow(placeA, placeB).CopyTo(nearest[row..]);
        }

        for (; row < rows; row++)
        {
            (nearest[row], distances[row]) = (0, double.PositiveInfinity);
            for (int cluster = 0; cluster < clusters; cluster++)
            {
                double distance = SquaredDistances.Of(byColumn, rows, row, centres.Slice(cluster * columns, columns));
                if (distance < distances[row])
                {
                    (nearest[row], distances[row]) = (cluster, distance);
                }
            }
        }
    }
}
