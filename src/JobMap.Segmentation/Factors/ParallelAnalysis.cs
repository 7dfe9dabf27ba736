using JobMap.Internals;
using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation.Factors;

/// <summary>How many factors are more than noise: <see cref="FactorRule.ParallelAnalysis"/>, with its sources.</summary>
internal static class ParallelAnalysis
{
    public const int Draws = 50;

    public const double Level = 0.95;

    /// <summary>The stream of the draws begins far from those of clustering.</summary>
    private const ulong FirstStream = 1UL << 32;

    /// <summary>How many of the eigenvalues, from the first on, are above those of noise.</summary>
    public static int Count(DataMatrix data, ReadOnlySpan<double> eigenvalues, ulong seed)
    {
        double[] columns = Correlations.Standardised(data);
        double[][] noise = new double[Draws][];
        for (int draw = 0; draw < Draws; draw++)
        {
            RandomStream random = new(seed, FirstStream + (ulong)draw);
            for (int column = 0; column < data.Columns; column++)
            {
                Shuffle(columns.AsSpan(column * data.Rows, data.Rows), ref random);
            }

            noise[draw] = SymmetricEigen.Of(Correlations.Of(columns, data.Columns, data.Rows), data.Columns).Values;
        }

        int kept = 0;
        while (kept < eigenvalues.Length && eigenvalues[kept] > Quantile([.. noise.Select(values => values[kept]).Order()]))
        {
            kept++;
        }

        return kept;
    }

    /// <summary>By straight lines between the order statistics: type 7 of Hyndman and Fan, The American Statistician 50 (1996).</summary>
    private static double Quantile(double[] sorted)
    {
        double place = Level * (sorted.Length - 1);
        int below = (int)place;
        return sorted[below] + ((place - below) * (sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]));
    }

    private static void Shuffle(Span<double> values, ref RandomStream random)
    {
        for (int i = values.Length - 1; i > 0; i--)
        {
            int other = random.NextInt32(i + 1);
            (values[i], values[other]) = (values[other], values[i]);
        }
    }
}
