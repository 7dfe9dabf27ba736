namespace JobMap.Surveys;

/// <summary>The cells of a joint histogram, row by row, importance down and satisfaction across, the first of each for no answer: counts, and weights where respondents have them.</summary>
internal sealed class HistogramCells
{
    private readonly long[] _counts;
    private readonly WeightTotals[]? _weights;

    public HistogramCells(long[] counts, WeightTotals[]? weights = null) => (_counts, _weights) = (counts, weights);

    public bool IsWeighted => _weights is not null;

    public int Length => _counts.Length;

    public long Count(int cell) => _counts[cell];

    /// <summary>The weights of a cell; without weights every respondent counts 1.</summary>
    public WeightTotals Weights(int cell) => _weights?[cell] ?? WeightTotals.OfOnes(_counts[cell]);

    public HistogramCells Add(int cell, long count, WeightTotals? weights)
    {
        long[] counts = [.. _counts];
        counts[cell] = checked(counts[cell] + count);
        WeightTotals[]? totals = weights is null && !IsWeighted ? null : Totals();
        if (totals is not null)
        {
            totals[cell] += weights ?? WeightTotals.OfOnes(count);
        }

        return new HistogramCells(counts, totals);
    }

    /// <summary>Cell by cell the sum; weighted where one of the two is, the respondents of the other counting 1.</summary>
    public HistogramCells Merge(HistogramCells other)
    {
        long[] counts = new long[_counts.Length];
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] = checked(_counts[i] + other._counts[i]);
        }

        return new HistogramCells(counts, IsWeighted || other.IsWeighted ? [.. Enumerable.Range(0, counts.Length).Select(i => Weights(i) + other.Weights(i))] : null);
    }

    public bool Equals(HistogramCells other) =>
        _counts.AsSpan().SequenceEqual(other._counts) && IsWeighted == other.IsWeighted && (_weights is null || _weights.AsSpan().SequenceEqual(other._weights));

    private WeightTotals[] Totals() => [.. Enumerable.Range(0, _counts.Length).Select(Weights)];
}
