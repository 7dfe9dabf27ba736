using System.Runtime.CompilerServices;

namespace JobMap.Opportunity;

/// <summary>Ranks, 1 for the greatest value. Equal values share the better rank: 1, 2, 2, 4.</summary>
internal static class Ranking
{
    public static void Rank(ReadOnlySpan<double> values, Span<int> ranks)
    {
        for (int j = 0; j < values.Length; j++)
        {
            int greater = 0;
            foreach (double other in values)
            {
                greater += other > values[j] ? 1 : 0;
            }

            ranks[j] = greater + 1;
        }
    }

    /// <summary>
    /// The share of resamples in which each outcome's rank is at most <paramref name="top"/>. Rows are resamples. Since equal values share
    /// the better rank, those are the outcomes not below the <paramref name="top"/>-th greatest value.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double[] ProbabilityTop(ReadOnlySpan<double> resampled, int outcomes, int top)
    {
        int resamples = resampled.Length / outcomes;
        int[] hits = new int[outcomes];
        double[] shuffled = new double[outcomes];
        for (int b = 0; b < resamples; b++)
        {
            ReadOnlySpan<double> scores = resampled.Slice(b * outcomes, outcomes);
            scores.CopyTo(shuffled);
            double least = OrderStatistic.Of(shuffled, Math.Max(0, outcomes - top));
            for (int j = 0; j < outcomes; j++)
            {
                hits[j] += scores[j] >= least ? 1 : 0;
            }
        }

        return Array.ConvertAll(hits, hit => (double)hit / resamples);
    }
}
