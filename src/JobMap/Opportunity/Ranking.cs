namespace JobMap.Opportunity;

/// <summary>Ranks, 1 for the greatest value. Equal values share the better rank: 1, 2, 2, 4.</summary>
internal static class Ranking
{
    public static void Rank(ReadOnlySpan<double> values, Span<int> ranks)
    {
        int[] order = new int[values.Length];
        double[] negated = new double[values.Length];
        Rank(values, ranks, negated, order);
    }

    /// <summary>The share of resamples in which each outcome's rank is at most <paramref name="top"/>. Rows are resamples.</summary>
    public static double[] ProbabilityTop(ReadOnlySpan<double> resampled, int outcomes, int top)
    {
        int resamples = resampled.Length / outcomes;
        int[] hits = new int[outcomes];
        int[] ranks = new int[outcomes];
        int[] order = new int[outcomes];
        double[] negated = new double[outcomes];
        for (int b = 0; b < resamples; b++)
        {
            Rank(resampled.Slice(b * outcomes, outcomes), ranks, negated, order);
            for (int j = 0; j < outcomes; j++)
            {
                hits[j] += ranks[j] <= top ? 1 : 0;
            }
        }

        return Array.ConvertAll(hits, hit => (double)hit / resamples);
    }

    private static void Rank(ReadOnlySpan<double> values, Span<int> ranks, double[] negated, int[] order)
    {
        for (int j = 0; j < values.Length; j++)
        {
            negated[j] = -values[j];
            order[j] = j;
        }

        Array.Sort(negated, order);
        for (int place = 0; place < order.Length; place++)
        {
            bool tied = place > 0 && negated[place] == negated[place - 1];
            ranks[order[place]] = tied ? ranks[order[place - 1]] : place + 1;
        }
    }
}
