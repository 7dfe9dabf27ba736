using JobMap.Surveys;

namespace JobMap.Opportunity.Comparisons;

/// <summary>
/// How the four estimates of a paired comparison vary together: importance and satisfaction of a, and of b, as shares of the top box or as means. They come from the respondents'
/// influence values: respondent r of weight w moves an estimate by w (x − estimate) / Σw where he answered and by nothing where he did not, and the covariance of two estimates is the sum of the products.
/// </summary>
internal readonly record struct EstimateCovariances
{
    private readonly double _varianceImportanceA;
    private readonly double _varianceSatisfactionA;
    private readonly double _withinA;
    private readonly double _varianceImportanceB;
    private readonly double _varianceSatisfactionB;
    private readonly double _withinB;
    private readonly double _importanceAImportanceB;
    private readonly double _importanceASatisfactionB;
    private readonly double _satisfactionAImportanceB;
    private readonly double _satisfactionASatisfactionB;

    private EstimateCovariances(double[] importanceA, double[] satisfactionA, double[] importanceB, double[] satisfactionB)
    {
        _varianceImportanceA = Covariance(importanceA, importanceA);
        _varianceSatisfactionA = Covariance(satisfactionA, satisfactionA);
        _withinA = Covariance(importanceA, satisfactionA);
        _varianceImportanceB = Covariance(importanceB, importanceB);
        _varianceSatisfactionB = Covariance(satisfactionB, satisfactionB);
        _withinB = Covariance(importanceB, satisfactionB);
        _importanceAImportanceB = Covariance(importanceA, importanceB);
        _importanceASatisfactionB = Covariance(importanceA, satisfactionB);
        _satisfactionAImportanceB = Covariance(satisfactionA, importanceB);
        _satisfactionASatisfactionB = Covariance(satisfactionA, satisfactionB);
    }

    /// <summary>Of the answers of the same respondents, in the same order, on one need of two surveys.</summary>
    public static EstimateCovariances Of(SurveyResponses a, SurveyResponses b, NeedId need, OpportunityOptions options) => new(
        Influence(a, need, options, importance: true), Influence(a, need, options, importance: false),
        Influence(b, need, options, importance: true), Influence(b, need, options, importance: false));

    /// <summary>The correlation of a piece of a with a piece of b, −1..1; 0 where one of them does not vary.</summary>
    public double CorrelationOf(ScorePiece a, ScorePiece b)
    {
        double covariance = (a.ByImportance * b.ByImportance * _importanceAImportanceB) + (a.ByImportance * b.BySatisfaction * _importanceASatisfactionB)
            + (a.BySatisfaction * b.ByImportance * _satisfactionAImportanceB) + (a.BySatisfaction * b.BySatisfaction * _satisfactionASatisfactionB);
        double varianceA = Variance(a, _varianceImportanceA, _varianceSatisfactionA, _withinA);
        double varianceB = Variance(b, _varianceImportanceB, _varianceSatisfactionB, _withinB);
        return varianceA > 0 && varianceB > 0 ? Math.Clamp(covariance / Math.Sqrt(varianceA * varianceB), -1, 1) : 0;
    }

    private static double Variance(ScorePiece piece, double importance, double satisfaction, double within) =>
        (piece.ByImportance * piece.ByImportance * importance) + (piece.BySatisfaction * piece.BySatisfaction * satisfaction)
        + (2 * piece.ByImportance * piece.BySatisfaction * within);

    private static double Covariance(double[] x, double[] y)
    {
        double sum = 0;
        for (int r = 0; r < x.Length; r++)
        {
            sum += x[r] * y[r];
        }

        return sum;
    }

    /// <summary>How each respondent moves an estimate.</summary>
    private static double[] Influence(SurveyResponses responses, NeedId need, OpportunityOptions options, bool importance)
    {
        RatingColumns columns = responses.ColumnsOf(need);
        (byte[] own, byte[] other) = importance ? (columns.Importance, columns.Satisfaction) : (columns.Satisfaction, columns.Importance);
        int points = responses.Scale.Points;
        double[] values = new double[own.Length];
        double[] weights = new double[own.Length];
        (double sum, double whole) = (0, 0);
        for (int r = 0; r < own.Length; r++)
        {
            bool answered = own[r] > 0 && (options.Missing == MissingAnswers.AvailableCase || other[r] > 0);
            weights[r] = answered ? responses.Weights?[r] ?? 1 : 0;
            values[r] = options.Definition.UsesMeans ? (own[r] - 1.0) / (points - 1) : own[r] > points - responses.Scale.TopBoxes ? 1 : 0;
            sum += weights[r] * values[r];
            whole += weights[r];
        }

        return [.. values.Select((value, r) => weights[r] > 0 ? weights[r] * (value - (sum / whole)) / whole : 0)];
    }
}
