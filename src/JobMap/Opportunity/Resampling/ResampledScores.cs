using JobMap.Internals;

namespace JobMap.Opportunity.Resampling;

/// <summary>
/// The scores of a number of resamples, given out in blocks and again from the beginning as often as asked, so that nobody has to hold them all.
/// </summary>
internal abstract class ResampledScores
{
    /// <summary>How many scores a block holds at most, as long as a row fits: few enough to stay in a near cache.</summary>
    private const int BlockScores = 1 << 12;

    /// <summary>Rows come in multiples of this, as they are drawn.</summary>
    private const int RowStep = RandomLanes.Count;

    /// <summary>How many outcomes a row has.</summary>
    public abstract int Outcomes { get; }

    /// <summary>How many rows there are.</summary>
    public abstract int Resamples { get; }

    /// <summary>Gives out all rows in order, in blocks of whole rows.</summary>
    public void ForEachBlock(ResampledRows visit)
    {
        if (Outcomes == 0)
        {
            return;
        }

        int rows = Math.Min(Resamples, Math.Max(1, BlockScores / Outcomes / RowStep) * RowStep);
        double[] block = new double[rows * Outcomes];
        for (int first = 0; first < Resamples; first += rows)
        {
            Span<double> part = block.AsSpan(0, Math.Min(rows, Resamples - first) * Outcomes);
            Fill(first, part);
            visit(part);
        }
    }

    /// <summary>Writes the rows from one on, as many as there is room for.</summary>
    protected abstract void Fill(int first, Span<double> rows);
}
