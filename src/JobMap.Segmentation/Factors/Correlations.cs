using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation.Factors;

/// <summary>Pearson's correlations of the columns.</summary>
internal static class Correlations
{
    /// <summary>The correlation matrix, column after column; its diagonal is 1, also for a column that does not vary, which correlates with nothing.</summary>
    public static double[] Of(DataMatrix data) => Of(Standardised(data), data.Columns, data.Rows);

    /// <summary>The columns one after the other, each minus its mean and of length 1; zeros for one that does not vary.</summary>
    public static double[] Standardised(DataMatrix data)
    {
        double[] columns = data.ByColumn();
        for (int column = 0; column < data.Columns; column++)
        {
            Span<double> values = columns.AsSpan(column * data.Rows, data.Rows);
            double mean = Sum(values) / values.Length;
            double squares = 0;
            foreach (ref double value in values)
            {
                value -= mean;
                squares += value * value;
            }

            double scale = squares > 1e-20 * values.Length * (1 + (mean * mean)) ? 1 / Math.Sqrt(squares) : 0;
            foreach (ref double value in values)
            {
                value *= scale;
            }
        }

        return columns;
    }

    /// <summary>The correlations of columns that are standardised.</summary>
    public static double[] Of(ReadOnlySpan<double> standardised, int columns, int rows)
    {
        double[] matrix = new double[columns * columns];
        for (int a = 0; a < columns; a++)
        {
            matrix[(a * columns) + a] = 1;
            for (int b = 0; b < a; b++)
            {
                double product = DotProduct.Of(standardised.Slice(a * rows, rows), standardised.Slice(b * rows, rows));
                matrix[(a * columns) + b] = product;
                matrix[(b * columns) + a] = product;
            }
        }

        return matrix;
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum;
    }
}
