using System.Runtime.CompilerServices;
using JobMap.Internals;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Resampling;

namespace JobMap.Opportunity.Intervals;

/// <summary>
/// The bootstrap of a tally: respondents drawn with replacement fall into the cells of their table as a multinomial sample does, so one score's
/// distribution needs no respondents. The time does not grow with their number. Ranks do need respondents, since one table says nothing of another.
/// </summary>
internal static class HistogramBootstrap
{
    /// <summary>Resampled scores. The same seed gives the same scores.</summary>
    /// <param name="cells">How many respondents fell into each cell.</param>
    /// <param name="score">The score of a table.</param>
    /// <param name="resamples">How many.</param>
    /// <param name="seed">The seed.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double[] Resample(ReadOnlySpan<long> cells, CellScore score, int resamples, ulong seed)
    {
        double[] scores = new double[resamples];
        long[] drawn = new long[cells.Length];
        for (int b = 0; b < resamples; b++)
        {
            RandomStream random = new(seed, (ulong)b);
            Draw(cells, drawn, ref random);
            scores[b] = score(drawn);
        }

        return scores;
    }

    /// <summary>One multinomial sample as large as the table, cell by cell: a binomial number of those left falls into the next cell.</summary>
    public static void Draw(ReadOnlySpan<long> cells, Span<long> drawn, ref RandomStream random)
    {
        long all = 0;
        foreach (long cell in cells)
        {
            all += cell;
        }

        long rest = all;
        for (int c = 0; c < cells.Length; c++)
        {
            // The last cell that has somebody takes all who are left.
            drawn[c] = cells[c] == 0 ? 0 : cells[c] == all ? rest : BinomialSampler.Next(ref random, rest, (double)cells[c] / all);
            rest -= drawn[c];
            all -= cells[c];
        }
    }
}
