using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace JobMap.Opportunity;

/// <summary>
/// The Cholesky factor L of a covariance matrix, L Lᵀ, with pivoting: the column that varies most comes first, and a column that those before it explain is
/// left out, so that singular matrices have a factor too. Independent standard normal numbers times L vary together as the matrix says.
/// Sums are added up in one order whatever the machine's vectors, so a factor and its products are the same everywhere.
/// Source: Higham, "Accuracy and Stability of Numerical Algorithms", 2nd edition, 2002, section 10.3.
/// </summary>
internal sealed class CholeskyFactor
{
    /// <summary>A column of whose variance less than this share is left is explained by those before it: the rest is rounding.</summary>
    private const double Tolerance = 1e-10;

    /// <summary>Which row of the matrix stands at which place: in the order of the pivots, those left out last.</summary>
    private readonly int[] _order;

    /// <summary>The columns of L, rows in the order of the pivots; column k begins with row k.</summary>
    private readonly double[][] _columns;
    private readonly double[] _sums;

    private CholeskyFactor(int[] order, double[][] columns) => (_order, _columns, _sums) = (order, columns, new double[order.Length]);

    /// <summary>How many independent numbers it takes: the rank of the matrix.</summary>
    public int Rank => _columns.Length;

    /// <summary>Factors a matrix.</summary>
    /// <param name="matrix">The matrix, row by row; symmetric and, but for rounding, without negative eigenvalues. It is not changed.</param>
    /// <param name="size">How many rows it has.</param>
    public static CholeskyFactor Of(ReadOnlySpan<double> matrix, int size)
    {
        double[] left = new double[size];
        for (int r = 0; r < size; r++)
        {
            left[r] = Math.Max(0, matrix[(r * size) + r]);
        }

        double[] least = Array.ConvertAll(left, variance => variance * Tolerance);
        List<double[]> columns = [];
        List<int> pivots = [];
        for (int pivot = GreatestOf(left); pivot >= 0; pivot = GreatestOf(left))
        {
            columns.Add(ColumnOf(matrix.Slice(pivot * size, size), pivot, columns, left, least));
            pivots.Add(pivot);
        }

        int[] order = [.. pivots, .. Enumerable.Range(0, size).Except(pivots)];
        return new CholeskyFactor(order, [.. columns.Select((column, k) => order.Skip(k).Select(row => column[row]).ToArray())]);
    }

    /// <summary>Adds L times as many numbers as the rank is to a vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddProduct(ReadOnlySpan<double> numbers, Span<double> vector)
    {
        Span<double> sums = _sums;
        sums.Clear();
        for (int k = 0; k < _columns.Length; k++)
        {
            AddTimes(_columns[k], numbers[k], sums[k..]);
        }

        for (int at = 0; at < _order.Length; at++)
        {
            vector[_order[at]] += sums[at];
        }
    }

    /// <summary>One column: the row of the pivot less what the columns so far explain, by the root of what is left of the pivot.</summary>
    private static double[] ColumnOf(ReadOnlySpan<double> row, int pivot, List<double[]> columns, double[] left, double[] least)
    {
        double[] column = row.ToArray();
        foreach (double[] earlier in columns)
        {
            AddTimes(earlier, -earlier[pivot], column);
        }

        double root = Math.Sqrt(column[pivot]);
        for (int r = 0; r < column.Length; r++)
        {
            // The pivot is divided by the root like the others, so that equal rows of the matrix give rows of L that are equal to the last bit.
            column[r] = left[r] == 0 ? 0 : column[r] / root;
            left[r] -= column[r] * column[r];
            left[r] = r == pivot || left[r] <= least[r] ? 0 : left[r];
        }

        return column;
    }

    private static int GreatestOf(double[] left)
    {
        int greatest = -1;
        for (int r = 0; r < left.Length; r++)
        {
            greatest = left[r] > (greatest < 0 ? 0 : left[greatest]) ? r : greatest;
        }

        return greatest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddTimes(ReadOnlySpan<double> column, double factor, Span<double> sums)
    {
        ReadOnlySpan<Vector<double>> wide = MemoryMarshal.Cast<double, Vector<double>>(column);
        Span<Vector<double>> wideSums = MemoryMarshal.Cast<double, Vector<double>>(sums);
        for (int v = 0; v < wide.Length; v++)
        {
            wideSums[v] += wide[v] * factor;
        }

        for (int r = wide.Length * Vector<double>.Count; r < column.Length; r++)
        {
            sums[r] += column[r] * factor;
        }
    }
}
