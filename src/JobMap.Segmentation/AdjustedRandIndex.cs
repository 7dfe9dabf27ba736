namespace JobMap.Segmentation;

/// <summary>
/// How far two partitions of the same respondents agree, corrected for chance. Source: Hubert and Arabie, "Comparing partitions", Journal of Classification 2 (1985).
/// </summary>
public static class AdjustedRandIndex
{
    /// <summary>
    /// The index, at most 1: 1 for partitions that are the same but for the names of their parts, 0 on average for partitions at random, below 0 for worse than that.
    /// With n_ij of both parts, a_i and b_j of one, and pairs(n) = n (n − 1) / 2:
    /// (Σ pairs(n_ij) − E) / ((Σ pairs(a_i) + Σ pairs(b_j)) / 2 − E), E = Σ pairs(a_i) Σ pairs(b_j) / pairs(n).
    /// </summary>
    /// <remarks>
    /// Where the formula is 0 / 0 the two are the same trivial partition (everybody in one part, or everybody alone, or fewer than two respondents), and the index is 1.
    /// </remarks>
    /// <param name="first">The part of each respondent in the first partition; any numbers.</param>
    /// <param name="second">The part of each respondent in the second.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The two are not of the same length.</exception>
    public static double Of(IReadOnlyList<int> first, IReadOnlyList<int> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Count != second.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {first.Count} labels in one partition and {second.Count} in the other."), nameof(second));
        }

        double together = Pairs(Enumerable.Range(0, first.Count).Select(i => (first[i], second[i])));
        double inFirst = Pairs(first);
        double inSecond = Pairs(second);
        double all = PairsOf(first.Count);
        double expected = all > 0 ? inFirst * inSecond / all : 0;
        double most = (inFirst + inSecond) / 2;
        return most > expected ? (together - expected) / (most - expected) : 1;
    }

    private static double Pairs<T>(IEnumerable<T> labels)
        where T : notnull => labels.GroupBy(label => label).Sum(part => PairsOf(part.Count()));

    private static double PairsOf(double count) => count * (count - 1) / 2;
}
