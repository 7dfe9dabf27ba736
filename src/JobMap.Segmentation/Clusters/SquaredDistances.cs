using System.Numerics;
using System.Runtime.InteropServices;

namespace JobMap.Segmentation.Clusters;

/// <summary>Squared Euclidean distances of all rows from one point, several rows at a time. A row's sum is taken column by column whatever the width of a vector, so that it is the same everywhere.</summary>
internal static class SquaredDistances
{
    /// <summary>Writes the squared distance of each row from a point.</summary>
    /// <param name="byColumn">The rows' values column by column.</param>
    /// <param name="point">A value per column.</param>
    /// <param name="distances">One per row.</param>
    public static void From(ReadOnlySpan<double> byColumn, ReadOnlySpan<double> point, Span<double> distances)
    {
        int rows = distances.Length;
        int row = 0;
        ref double values = ref MemoryMarshal.GetReference(byColumn);
        ref double result = ref MemoryMarshal.GetReference(distances);
        for (; row <= rows - Vector<double>.Count; row += Vector<double>.Count)
        {
            Vector<double> sum = Vector<double>.Zero;
            for (int column = 0; column < point.Length; column++)
            {
                Vector<double> difference = Vector.LoadUnsafe(ref values, (nuint)((column * rows) + row)) - new Vector<double>(point[column]);
                sum += difference * difference;
            }

            sum.StoreUnsafe(ref result, (nuint)row);
        }

        for (; row < rows; row++)
        {
            double sum = 0;
            for (int column = 0; column < point.Length; column++)
            {
                double difference = byColumn[(column * rows) + row] - point[column];
                sum += difference * difference;
            }

            distances[row] = sum;
        }
    }
}
