namespace JobMap.Segmentation.Clusters;

/// <summary>A table of numbers, row by row: respondents by variables, or clusters by variables. The values are not to be changed once it is shared.</summary>
internal sealed class DataMatrix
{
    private readonly double[] _values;

    /// <exception cref="ArgumentException">There are not rows × columns values.</exception>
    public DataMatrix(int rows, int columns, double[] values)
    {
        if (values.Length != rows * columns)
        {
            throw new ArgumentException(FormattableString.Invariant($"{values.Length} values for {rows} rows of {columns} columns."), nameof(values));
        }

        Rows = rows;
        Columns = columns;
        _values = values;
    }

    /// <summary>A table of zeros.</summary>
    public DataMatrix(int rows, int columns)
        : this(rows, columns, new double[rows * columns])
    {
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The values row by row.</summary>
    public double[] Values => _values;

    public ReadOnlySpan<double> Row(int row) => Values.AsSpan(row * Columns, Columns);

    /// <summary>The values column by column.</summary>
    public double[] ByColumn()
    {
        double[] values = new double[Values.Length];
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < Columns; column++)
            {
                values[(column * Rows) + row] = Values[(row * Columns) + column];
            }
        }

        return values;
    }
}
