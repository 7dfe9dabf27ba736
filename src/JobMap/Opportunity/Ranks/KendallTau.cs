namespace JobMap.Opportunity.Ranks;

/// <summary>
/// How far two rankings of the same things agree: Kendall's τ-b, which allows for ties. Source: Kendall, "The treatment of ties in ranking problems",
/// Biometrika 33, 1945; computed in n log n by Knight, "A Computer Method for Calculating Kendall's Tau with Ungrouped Data", Journal of the American
/// Statistical Association 61, 1966.
/// </summary>
internal static class KendallTau
{
    /// <summary>τ-b, −1..1; null where fewer than two things are ranked or one ranking has them all at one rank.</summary>
    /// <param name="first">The values of one ranking; whole or not, but no NaN.</param>
    /// <param name="second">The values of the other, thing by thing.</param>
    public static double? Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        int n = first.Length;
        (double First, double Second)[] pairs = new (double, double)[n];
        for (int i = 0; i < n; i++)
        {
            pairs[i] = (first[i], second[i]);
        }

        Array.Sort(pairs);
        double[] values = [.. pairs.Select(pair => pair.Second)];
        long all = Pairs(n);
        long tiedFirst = Tied(pairs, pair => pair.First);
        long tiedBoth = Tied(pairs, pair => pair);
        long exchanges = Sort(values, new double[n]);
        long tiedSecond = Tied(values, value => value);
        return Of(all - tiedFirst - tiedSecond + tiedBoth - (2 * exchanges), all - tiedFirst, all - tiedSecond);
    }

    /// <summary>Equal numbers of pairs need no root, so that a ranking agrees with itself by exactly 1.</summary>
    internal static double? Of(long concordantLessDiscordant, long untiedFirst, long untiedSecond) => untiedFirst == 0 || untiedSecond == 0 ? null
        : untiedFirst == untiedSecond ? (double)concordantLessDiscordant / untiedFirst
        : Math.Clamp(concordantLessDiscordant / Math.Sqrt((double)untiedFirst * untiedSecond), -1, 1);

    private static long Pairs(long n) => n * (n - 1) / 2;

    /// <summary>How many pairs of sorted things are equal by a key.</summary>
    private static long Tied<TThing, TKey>(TThing[] sorted, Func<TThing, TKey> key)
        where TKey : IEquatable<TKey>
    {
        long tied = 0;
        for (int from = 0, to = 1; from < sorted.Length; from = to, to = from + 1)
        {
            while (to < sorted.Length && key(sorted[to]).Equals(key(sorted[from])))
            {
                to++;
            }

            tied += Pairs(to - from);
        }

        return tied;
    }

    /// <summary>Sorts by merging, and counts how many pairs stood in the wrong order.</summary>
    private static long Sort(Span<double> values, Span<double> space)
    {
        if (values.Length < 2)
        {
            return 0;
        }

        int half = values.Length / 2;
        long exchanges = Sort(values[..half], space[..half]) + Sort(values[half..], space[half..]);
        values.CopyTo(space);
        (int left, int right) = (0, half);
        for (int at = 0; at < values.Length; at++)
        {
            bool takeLeft = right == values.Length || (left < half && space[left] <= space[right]);
            exchanges += takeLeft ? 0 : half - left;
            values[at] = takeLeft ? space[left++] : space[right++];
        }

        return exchanges;
    }
}
