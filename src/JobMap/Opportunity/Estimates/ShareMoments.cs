using JobMap.Surveys;

namespace JobMap.Opportunity.Estimates;

/// <summary>
/// The shares of the top box of some needs, as fractions of whole numbers, and how their numerators vary together: importance of all needs first, then satisfaction.
/// Respondent r of weight w moves the share p = T / N by w (x − p) m / N, where m says that he answered and x that he did so in the top box. The sum over respondents of the products of
/// two such influences is the covariance of two shares; written out, it takes nothing but sums of w² over those with two marks:
/// Σw²x_a x_b − p_b Σw²x_a m_b − p_a Σw²m_a x_b + p_a p_b Σw²m_a m_b, by N_a N_b.
/// Source of the influence values of a ratio: Särndal, Swensson and Wretman, "Model Assisted Survey Sampling", 1992, section 5.5.
/// </summary>
internal sealed class ShareMoments
{
    private readonly SecondMoments _moments;
    private readonly int[] _answered;

    /// <summary>Prepares the shares of some needs.</summary>
    public ShareMoments(SecondMoments moments, IReadOnlyList<NeedId> needs)
    {
        _moments = moments;
        IsOfCounts = !moments.IsWeighted || HasEqualWeights(moments);
        _answered = [
            .. needs.Select(need => moments.ColumnOf(need, RatingIndicator.ImportanceAnswered)),
            .. needs.Select(need => moments.ColumnOf(need, RatingIndicator.SatisfactionAnswered))];
        Parts = Array.ConvertAll(_answered, column => Sum(column + 1));
        Wholes = Array.ConvertAll(_answered, Sum);
    }

    /// <summary>True where respondents are counted, so that numerators are whole numbers; false where they have different weights.</summary>
    public bool IsOfCounts { get; }

    /// <summary>The numerators T: how many, or how heavy, those in the top box are.</summary>
    public double[] Parts { get; }

    /// <summary>The denominators N: the same of those who answered.</summary>
    public double[] Wholes { get; }

    /// <summary>True where nobody answered only one of the two questions on a need, so that shares over those who answered both are the same shares.</summary>
    public static bool IsPaired(SecondMoments moments) => moments.Needs.All(need =>
    {
        long both = moments.Count(need, RatingIndicator.ImportanceAnswered, need, RatingIndicator.SatisfactionAnswered);
        return both == moments.Count(need, RatingIndicator.ImportanceAnswered) && both == moments.Count(need, RatingIndicator.SatisfactionAnswered);
    });

    /// <summary>The covariances of the numerators as estimates, each the covariance of two shares times N_a N_b; row by row. A share of which nothing was answered does not vary.</summary>
    public double[] Covariances()
    {
        int size = _answered.Length;
        double[] matrix = new double[size * size];
        for (int a = 0; a < size; a++)
        {
            for (int b = 0; b <= a; b++)
            {
                double value = Wholes[a] > 0 && Wholes[b] > 0 ? Covariance(a, b) : 0;
                (matrix[(a * size) + b], matrix[(b * size) + a]) = (value, value);
            }
        }

        return matrix;
    }

    private double Covariance(int a, int b)
    {
        (double first, double second) = (Parts[a] / Wholes[a], Parts[b] / Wholes[b]);
        (int rowAnswered, int columnAnswered) = (_answered[a], _answered[b]);
        double crossed = (second * Square(rowAnswered + 1, columnAnswered)) + (first * Square(rowAnswered, columnAnswered + 1));
        return Square(rowAnswered + 1, columnAnswered + 1) - crossed + (first * second * Square(rowAnswered, columnAnswered));
    }

    private double Sum(int column) => IsOfCounts ? _moments.CountOf(column, column) : WeightTotals.ToDouble(_moments.WeightOf(column));

    private double Square(int row, int column) => IsOfCounts ? _moments.CountOf(row, column) : (double)_moments.SquareOf(row, column) / (1L << 40);

    /// <summary>True where all weights are one and the same, which says no more than none: then Σw = n w and Σw² = n w² for every mark.</summary>
    private static bool HasEqualWeights(SecondMoments moments)
    {
        int[] columns = [.. Enumerable.Range(0, moments.WeightSums.Count).Where(column => moments.CountOf(column, column) > 0)];
        if (columns.Length == 0)
        {
            return true;
        }

        long weight = moments.WeightOf(columns[0]) / moments.CountOf(columns[0], columns[0]);
        return columns.All(column => moments.WeightOf(column) == moments.CountOf(column, column) * weight
            && moments.SquareOf(column, column) == (Int128)weight * weight * moments.CountOf(column, column));
    }
}
