using JobMap.Internals;
using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation.Search;

/// <summary>Measures of which none goes with another.</summary>
internal static class ShuffledMeasures
{
    /// <summary>Each measure dealt out anew over the respondents: its values stay, what goes together in one person is broken.</summary>
    public static DataMatrix Of(DataMatrix measures, RandomStream random)
    {
        double[] columns = measures.ByColumn();
        for (int column = 0; column < measures.Columns; column++)
        {
            Span<double> values = columns.AsSpan(column * measures.Rows, measures.Rows);
            for (int i = values.Length - 1; i > 0; i--)
            {
                int other = random.NextInt32(i + 1);
                (values[i], values[other]) = (values[other], values[i]);
            }
        }

        return FromColumns(columns, measures.Rows, measures.Columns);
    }

    /// <summary>A table of values given column by column.</summary>
    public static DataMatrix FromColumns(double[] values, int rows, int columns)
    {
        DataMatrix matrix = new(rows, columns);
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                matrix.Values[(row * columns) + column] = values[(column * rows) + row];
            }
        }

        return matrix;
    }
}
