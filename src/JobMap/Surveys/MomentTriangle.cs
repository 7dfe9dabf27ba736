namespace JobMap.Surveys;

/// <summary>The lower triangle of a symmetric table, diagonal included, row by row: where an entry stands and how many there are.</summary>
internal static class MomentTriangle
{
    /// <summary>How many marks a need has.</summary>
    public const int Indicators = 4;

    /// <summary>How many entries a table of so many columns has.</summary>
    /// <exception cref="OverflowException">More than an array can hold: beyond 16,383 needs.</exception>
    public static int LengthOf(int columns) => checked((int)((long)columns * (columns + 1) / 2));

    /// <summary>The place of an entry.</summary>
    public static int At(int row, int column) => row >= column ? StartOf(row) + column : StartOf(column) + row;

    /// <summary>The same table with its columns in another order: column i of the result is column <paramref name="order"/>[i] of the table.</summary>
    public static T[] Reorder<T>(ReadOnlySpan<T> table, int[] order)
    {
        T[] result = new T[table.Length];
        for (int row = 0; row < order.Length; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                result[At(row, column)] = table[At(order[row], order[column])];
            }
        }

        return result;
    }

    private static int StartOf(int row) => (int)((uint)row * ((uint)row + 1) / 2);
}
