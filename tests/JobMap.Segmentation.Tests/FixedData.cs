using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation.Tests;

/// <summary>
/// The fixed data of benchmarks/peers/reference_segments.py: state = (1664525 state + 1013904223) mod 2³², from 2026, u = state / 2³² after each step;
/// row r of 60, column c of 9: 1 + floor(6 u), and 3 more where c mod 3 = r mod 3.
/// </summary>
internal static class FixedData
{
    public static DataMatrix Matrix { get; } = Make(60, 9);

    private static DataMatrix Make(int rows, int columns)
    {
        uint state = 2026;
        double[] values = new double[rows * columns];
        for (int i = 0; i < values.Length; i++)
        {
            state = unchecked((1664525 * state) + 1013904223);
            values[i] = 1 + Math.Floor(6 * (state / 4294967296.0)) + (i % columns % 3 == i / columns % 3 ? 3 : 0);
        }

        return new DataMatrix(rows, columns, values);
    }
}
