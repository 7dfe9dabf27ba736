using System.Numerics;
using System.Runtime.InteropServices;

namespace JobMap.Segmentation.Clusters;

/// <summary>Squared Euclidean distances of all rows from one point, many rows at a time. A row's sum is taken column by column whatever the width of a vector, so that it is the same everywhere.</summary>
internal static class SquaredDistances
{
    /// <summary>Writes the squared distance of each row from a point.</summary>
    /// <param name="byColumn">The rows' values column by column.</param>
    /// <param name="point">A value per column.</param>
    /// <param name="distances">One per row.</param>
    public static void From(ReadOnlySpan<double> byColumn, ReadOnlySpan<double> point, Span<double> distances)
    {
        int rows = distances.Length;
        int width = Vector<double>.Count;
        int row = 0;
        ref double values = ref MemoryMarshal.GetReference(byColumn);
        ref double result = ref MemoryMarshal.GetReference(distances);

        // Four vectors at a time: a sum waits for its last addition, four of them wait together.
        for (; row <= rows - (4 * width); row += 4 * width)
        {
            Vector<double> first = Vector<double>.Zero, second = Vector<double>.Zero, third = Vector<double>.Zero, fourth = Vector<double>.Zero;
            for (int column = 0; column < point.Length; column++)
            {
                nuint at = (nuint)((column * rows) + row);
                Vector<double> value = new(point[column]);
                first += Square(Vector.LoadUnsafe(ref values, at) - value);
                second += Square(Vector.LoadUnsafe(ref values, at + (nuint)width) - value);
                third += Square(Vector.LoadUnsafe(ref values, at + (nuint)(2 * width)) - value);
                fourth += Square(Vector.LoadUnsafe(ref values, at + (nuint)(3 * width)) - value);
            }

            first.StoreUnsafe(ref result, (nuint)row);
            second.StoreUnsafe(ref result, (nuint)(row + width));
            third.StoreUnsafe(ref result, (nuint)(row + (2 * width)));
            fourth.StoreUnsafe(ref result, (nuint)(row + (3 * width)));
        }

        for (; row < rows; row++)
        {
            distances[row] = Of(byColumn, rows, row, point);
        }
    }

    /// <summary>The squared distance of one row from a point.</summary>
    /// <param name="byColumn">The rows' values column by column.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="row">Which one.</param>
    /// <param name="point">A value per column.</param>
    public static double Of(ReadOnlySpan<double> byColumn, int rows, int row, ReadOnlySpan<double> point)
    {
        double sum = 0;
        for (int column = 0; column < point.Length; column++)
        {
            double difference = byColumn[(column * rows) + row] - point[column];
            sum += difference * difference;
        }

        return sum;
    }

    private static Vector<double> Square(Vector<double> value) => value * value;
}
