using JobMap.Surveys;

namespace JobMap.Opportunity.Estimates;

/// <summary>
/// The respondents who gave one pair of ratings: the codes (1 for the point of the scale that says least, 0 for no answer), the sum of their weights and
/// the sum of the squares of these; without weights both are their number.
/// </summary>
internal readonly record struct RatingCell(int Importance, int Satisfaction, long Weight, Int128 Square)
{
    public WeightSums Sums => new(Weight, Square);

    /// <summary>
    /// The cells of a histogram, those without respondents left out. Where all weights are equal they weigh nothing, and the cells are the
    /// counts: by the inequality of Cauchy and Schwarz (Σw)² is n Σw² then, and only then.
    /// </summary>
    public static RatingCell[] Of(JointHistogram histogram)
    {
        int points = histogram.Scale.Points;
        bool weighted = histogram.IsWeighted && !AllEqual(histogram, points);
        List<RatingCell> cells = [];
        for (int i = 0; i <= points; i++)
        {
            for (int s = 0; s <= points; s++)
            {
                long count = histogram.CountOfCodes(i, s);
                if (count > 0)
                {
                    WeightTotals weights = weighted ? histogram.WeightsOfCodes(i, s) : default;
                    cells.Add(weighted ? new RatingCell(i, s, weights.Sum, weights.SumOfSquares) : new RatingCell(i, s, count, count));
                }
            }
        }

        return [.. cells];
    }

    /// <summary>Those alone who gave both ratings.</summary>
    public static RatingCell[] Pairs(RatingCell[] cells) => Array.FindAll(cells, cell => cell.Importance > 0 && cell.Satisfaction > 0);

    private static bool AllEqual(JointHistogram histogram, int points)
    {
        WeightTotals all = default;
        for (int i = 0; i <= points; i++)
        {
            for (int s = 0; s <= points; s++)
            {
                all += histogram.WeightsOfCodes(i, s);
            }
        }

        return all.Sum > 0 && (Int128)all.Sum * all.Sum == all.SumOfSquares * histogram.Respondents;
    }
}
