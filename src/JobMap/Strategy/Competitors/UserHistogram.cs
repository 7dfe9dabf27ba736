using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Strategy.Competitors;

/// <summary>
/// The histogram of one need for one solution: its users as they answered, and everybody else with the importance alone. Its available-case score has the importance of everybody and the
/// satisfaction of the users, and its correlation is φ of the users scaled by how much the two groups overlap.
/// </summary>
internal static class UserHistogram
{
    public static JointHistogram Of(JointHistogram? users, IEnumerable<JointHistogram> others, RatingScale scale, MissingAnswers policy) => others.Aggregate(
        users is null ? JointHistogram.Empty(scale) : Counted(users, policy, keepsSatisfaction: true), (sum, other) => sum.Merge(Counted(other, policy, keepsSatisfaction: false)));

    /// <summary>The cells that the policy lets count; without the satisfaction, each row in the cell of no answer.</summary>
    private static JointHistogram Counted(JointHistogram histogram, MissingAnswers policy, bool keepsSatisfaction)
    {
        int side = histogram.Scale.Points + 1;
        long[] counts = new long[side * side];
        WeightTotals[]? weights = histogram.IsWeighted ? new WeightTotals[side * side] : null;
        for (int i = 0; i < side; i++)
        {
            for (int s = 0; s < side; s++)
            {
                if (policy != MissingAnswers.Pairwise || (i > 0 && s > 0))
                {
                    int cell = (i * side) + (keepsSatisfaction ? s : 0);
                    counts[cell] = checked(counts[cell] + histogram.CountOfCodes(i, s));
                    if (weights is not null)
                    {
                        weights[cell] += histogram.WeightsOfCodes(i, s);
                    }
                }
            }
        }

        return new JointHistogram(histogram.Scale, new HistogramCells(counts, weights));
    }
}
