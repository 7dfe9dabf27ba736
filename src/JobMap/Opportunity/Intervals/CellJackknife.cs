using JobMap.Opportunity.Estimates;

namespace JobMap.Opportunity.Intervals;

/// <summary>
/// The jackknife of a table: all respondents of a cell are alike, so leaving one of them out is done once a cell.
/// Source of the acceleration: Efron, "Better Bootstrap Confidence Intervals", JASA 82 (1987), by the jackknife.
/// </summary>
internal static class CellJackknife
{
    /// <summary>Σ(mean − θᵢ)³ / (6 (Σ(mean − θᵢ)²)^1.5) over all respondents, θᵢ the score without one of them; 0 where none matters, and for a single respondent.</summary>
    public static double Acceleration(ReadOnlySpan<long> cells, CellScore score)
    {
        long[] left = cells.ToArray();
        double[] scores = new double[left.Length];
        double respondents = 0;
        double sum = 0;
        for (int c = 0; c < left.Length; c++)
        {
            if (cells[c] > 0)
            {
                left[c]--;
                scores[c] = score(left);
                left[c]++;
                respondents += cells[c];
                sum += cells[c] * scores[c];
            }
        }

        double squares = 0;
        double cubes = 0;
        for (int c = 0; c < left.Length && respondents > 1; c++)
        {
            double deviation = cells[c] > 0 ? (sum / respondents) - scores[c] : 0;
            squares += cells[c] * deviation * deviation;
            cubes += cells[c] * deviation * deviation * deviation;
        }

        return squares <= 1e-20 ? 0 : cubes / (6 * Math.Pow(squares, 1.5));
    }
}
