namespace JobMap.Opportunity.Ranks;

/// <summary>Ranks by sorting, in n log n: the same as <see cref="Ranking"/>, for many values.</summary>
internal static class SortedRanking
{
    public static int[] Rank(ReadOnlySpan<double> values)
    {
        double[] sorted = values.ToArray();
        int[] order = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, order);
        int[] ranks = new int[sorted.Length];
        for (int at = sorted.Length - 1; at >= 0; at--)
        {
            bool ties = at < sorted.Length - 1 && sorted[at] == sorted[at + 1];
            ranks[order[at]] = ties ? ranks[order[at + 1]] : sorted.Length - at;
        }

        return ranks;
    }
}
