using JobMap.Surveys;

namespace JobMap.Opportunity.Estimates;

/// <summary>
/// A joint histogram folded to nine cells: importance missing, below or in the top box, times the same of satisfaction; cell 3 i + s with
/// 0 for missing, 1 for low and 2 for top. All that scores of the top box need, and the table their bootstrap resamples.
/// </summary>
internal static class FoldedHistogram
{
    public const int Cells = 9;

    /// <summary>The nine cells of a histogram.</summary>
    public static long[] Of(JointHistogram histogram)
    {
        int points = histogram.Scale.Points;
        long[] cells = new long[Cells];
        for (int i = 0; i <= points; i++)
        {
            for (int s = 0; s <= points; s++)
            {
                cells[(3 * FoldOf(i, histogram.Scale)) + FoldOf(s, histogram.Scale)] += histogram.CountOfCodes(i, s);
            }
        }

        return cells;
    }

    /// <summary>The same table without those who left one of the two unanswered.</summary>
    public static long[] Pairs(ReadOnlySpan<long> cells) => [0, 0, 0, 0, cells[4], cells[5], 0, cells[7], cells[8]];

    /// <summary>The counts of the top box.</summary>
    public static TopBoxCounts CountsOf(ReadOnlySpan<long> cells)
    {
        long pairs = cells[4] + cells[5] + cells[7] + cells[8];
        return new TopBoxCounts(
            pairs + cells[3] + cells[6], cells[6] + cells[7] + cells[8],
            pairs + cells[1] + cells[2], cells[2] + cells[5] + cells[8],
            pairs, cells[8], cells[7] + cells[8], cells[5] + cells[8]);
    }

    /// <summary>The score of a definition on shares of the top box; where importance or satisfaction has no answer, the least there is.</summary>
    public static CellScore ScoreOf(OpportunityDefinition definition) => cells =>
    {
        TopBoxCounts counts = CountsOf(cells);
        return counts.HasScore ? definition.PointOf(PairedShares.Of(counts)) : definition.Minimum;
    };

    private static int FoldOf(int code, RatingScale scale) => code == 0 ? 0 : code > scale.Points - scale.TopBoxes ? 2 : 1;
}
