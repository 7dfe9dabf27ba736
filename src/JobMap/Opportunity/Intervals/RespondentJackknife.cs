using JobMap.Opportunity.Resampling;
using JobMap.Surveys;

namespace JobMap.Opportunity.Intervals;

/// <summary>
/// The jackknife over respondents with weights: each of them is left out in turn, and the weight goes along. What <see cref="CellJackknife"/> is to a table.
/// Source of the acceleration: Efron, "Better Bootstrap Confidence Intervals", JASA 82 (1987), by the jackknife.
/// </summary>
internal static class RespondentJackknife
{
    /// <summary>Σ(mean − θᵢ)³ / (6 (Σ(mean − θᵢ)²)^1.5) over all respondents, θᵢ the score without one of them; 0 where none matters, and for a single respondent.</summary>
    public static double Acceleration(RatingColumns columns, ReadOnlySpan<long> weights, RespondentScore score)
    {
        RatingSums all = score.SumsOf(columns, weights);
        double[] left = new double[weights.Length];
        double sum = 0;
        for (int r = 0; r < left.Length; r++)
        {
            left[r] = score.Of(all - score.SumsOf(columns.Importance[r], columns.Satisfaction[r], weights[r]));
            sum += left[r];
        }

        (double squares, double cubes) = (0, 0);
        for (int r = 0; r < left.Length && left.Length > 1; r++)
        {
            double deviation = (sum / left.Length) - left[r];
            squares += deviation * deviation;
            cubes += deviation * deviation * deviation;
        }

        return squares <= 1e-20 ? 0 : cubes / (6 * Math.Pow(squares, 1.5));
    }
}
