using JobMap.Internals;
using MathNet.Numerics;

namespace JobMap.Segmentation.Profiles;

/// <summary>
/// Pearson's chi-squared test of independence of a table of counts, without a correction for continuity, and Cramér's V. Rows and columns without a count play no part.
/// Sources: Pearson, Philosophical Magazine 50 (1900); Cramér, "Mathematical Methods of Statistics" (1946).
/// </summary>
internal sealed class IndependenceTest
{
    /// <summary>The count that Cochran (Biometrics 10, 1954) wants a cell to expect before the chi-squared distribution is trusted.</summary>
    public const double LeastExpected = 5;

    /// <summary>How many times the values are dealt out anew where it is not.</summary>
    public const int Permutations = 1999;

    private readonly int[] _rows;
    private readonly int[] _columns;
    private readonly int _rowCount;
    private readonly int _columnCount;
    private readonly double[] _expected;

    /// <summary>The test of two codes for each respondent, both without gaps from 0 on; at least two different ones in each.</summary>
    public IndependenceTest(int[] rows, int[] columns)
    {
        (_rows, _columns) = (rows, columns);
        (_rowCount, _columnCount) = (rows.Max() + 1, columns.Max() + 1);
        double[] inRows = Sizes(rows, _rowCount);
        double[] inColumns = Sizes(columns, _columnCount);
        _expected = [.. inRows.SelectMany(r => inColumns.Select(c => r * c / rows.Length))];
        Statistic = StatisticOf(columns);
        DegreesOfFreedom = (_rowCount - 1) * (_columnCount - 1);
        CramersV = Math.Min(1, Math.Sqrt(Statistic / (rows.Length * (Math.Min(_rowCount, _columnCount) - 1.0))));
    }

    /// <summary>The chi-squared statistic.</summary>
    public double Statistic { get; }

    /// <summary>The degrees of freedom.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>Cramér's V, 0..1.</summary>
    public double CramersV { get; }

    /// <summary>The least count that a cell expects.</summary>
    public double SmallestExpected => _expected.Min();

    /// <summary>The upper tail of the chi-squared distribution.</summary>
    public double AsymptoticP() => Math.Clamp(SpecialFunctions.GammaUpperRegularized(DegreesOfFreedom / 2.0, Statistic / 2), 0, 1);

    /// <summary>
    /// (1 + as great) / (1 + permutations): the values dealt out anew over the respondents. Exact in that it keeps the margins and its level at any size.
    /// Source: Phipson and Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010).
    /// </summary>
    public double PermutationP(RandomStream random)
    {
        int[] dealt = [.. _columns];
        int asGreat = 0;
        for (int p = 0; p < Permutations; p++)
        {
            for (int i = dealt.Length - 1; i > 0; i--)
            {
                int other = random.NextInt32(i + 1);
                (dealt[i], dealt[other]) = (dealt[other], dealt[i]);
            }

            asGreat += StatisticOf(dealt) >= Statistic * (1 - 1e-9) ? 1 : 0;
        }

        return (1.0 + asGreat) / (1 + Permutations);
    }

    private double StatisticOf(int[] columns)
    {
        double[] observed = new double[_expected.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            observed[(_rows[i] * _columnCount) + columns[i]]++;
        }

        double sum = 0;
        for (int cell = 0; cell < observed.Length; cell++)
        {
            double off = observed[cell] - _expected[cell];
            sum += off * off / _expected[cell];
        }

        return sum;
    }

    private static double[] Sizes(int[] codes, int count)
    {
        double[] sizes = new double[count];
        foreach (int code in codes)
        {
            sizes[code]++;
        }

        return sizes;
    }
}
