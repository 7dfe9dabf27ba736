using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace JobMap.Opportunity.Ranks;

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

    /// <summary>How many products are formed at a time, so that each column read serves them all.</summary>
    public const int Batch = 8;

    /// <summary>Which row of the matrix stands at which place: in the order of the pivots, those left out last.</summary>
    private readonly int[] _order;

    /// <summary>L in panels of as many rows as a vector holds: column by column up to the last that any of the rows has.</summary>
    private readonly Vector<double>[][] _panels;

    private CholeskyFactor(int[] order, double[][] columns)
    {
        (_order, Rank) = (order, columns.Length);
        _panels = new Vector<double>[(order.Length + Vector<double>.Count - 1) / Vector<double>.Count][];
        double[] rows = new double[Vector<double>.Count];
        for (int panel = 0; panel < _panels.Length; panel++)
        {
            int from = panel * rows.Length;
            _panels[panel] = new Vector<double>[Math.Min(Rank, from + rows.Length)];
            for (int k = 0; k < _panels[panel].Length; k++)
            {
                for (int r = 0; r < rows.Length; r++)
                {
                    rows[r] = from + r < order.Length ? columns[k][order[from + r]] : 0;
                }

                _panels[panel][k] = new Vector<double>(rows);
            }
        }
    }

    /// <summary>How many independent numbers it takes: the rank of the matrix.</summary>
    public int Rank { get; }

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
        return new CholeskyFactor(order, [.. columns]);
    }

    /// <summary>Multiplies L by <see cref="Batch"/> lists of numbers, each as long as the rank.</summary>
    /// <param name="numbers">The first number of each list, then the second of each, and so on.</param>
    /// <param name="products">Room for the products, one after the other, each as long as the matrix has rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Multiply(ReadOnlySpan<double> numbers, Span<double> products)
    {
        Span<Vector<double>> sums = stackalloc Vector<double>[Batch];
        for (int p = 0; p < _panels.Length; p++)
        {
            Multiply(_panels[p], numbers, sums);
            int from = p * Vector<double>.Count;
            for (int place = from; place < Math.Min(_order.Length, from + Vector<double>.Count); place++)
            {
                for (int list = 0; list < Batch; list++)
                {
                    products[(list * _order.Length) + _order[place]] = sums[list][place - from];
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Multiply(ReadOnlySpan<Vector<double>> panel, ReadOnlySpan<double> numbers, Span<Vector<double>> sums)
    {
        Vector<double> s0 = default, s1 = default, s2 = default, s3 = default, s4 = default, s5 = default, s6 = default, s7 = default;
        ref double number = ref MemoryMarshal.GetReference(numbers[..(panel.Length * Batch)]);
        foreach (Vector<double> column in panel)
        {
            s0 += column * number;
            s1 += column * Unsafe.Add(ref number, 1);
            s2 += column * Unsafe.Add(ref number, 2);
            s3 += column * Unsafe.Add(ref number, 3);
            s4 += column * Unsafe.Add(ref number, 4);
            s5 += column * Unsafe.Add(ref number, 5);
            s6 += column * Unsafe.Add(ref number, 6);
            s7 += column * Unsafe.Add(ref number, 7);
            number = ref Unsafe.Add(ref number, Batch);
        }

        (sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7]) = (s0, s1, s2, s3, s4, s5, s6, s7);
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
