using JobMap.Surveys;

namespace JobMap.Opportunity;

/// <summary>
/// The respondents who gave one pair of ratings: the codes (1 for the lowest point of the scale, 0 for no answer), the sum of their weights and
/// the sum of the squares of these; without weights both are their number.
/// </summary>
internal readonly record struct RatingCell(int Importance, int Satisfaction, long Weight, Int128 Square)
{
    /// <summary>The cells of a histogram of counts, those without respondents left out.</summary>
    public static RatingCell[] Of(JointHistogram histogram)
    {
        RatingScale scale = histogram.Scale;
        List<RatingCell> cells = [];
        for (int i = 0; i <= scale.Points; i++)
        {
            for (int s = 0; s <= scale.Points; s++)
            {
                long count = histogram.Count(i == 0 ? null : scale.Minimum + i - 1, s == 0 ? null : scale.Minimum + s - 1);
                if (count > 0)
                {
                    cells.Add(new RatingCell(i, s, count, count));
                }
            }
        }

        return [.. cells];
    }
}
