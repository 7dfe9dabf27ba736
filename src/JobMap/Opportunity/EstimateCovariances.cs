using JobMap.Surveys;

namespace JobMap.Opportunity;

/// <summary>
/// How the four estimates of a paired comparison vary together: importance and satisfaction of a, and of b, as shares of the top box. They come from the respondents'
/// influence values: respondent r moves a share by (x − share) / n where he answered and by nothing where he did not, and the covariance of two estimates is the sum of the products.
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

    private EstimateCovariances(Column importanceA, Column satisfactionA, Column importanceB, Column satisfactionB)
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

    /// <summary>Of one outcome, rated by the same respondents in the same order.</summary>
    public static EstimateCovariances Of(SurveyResponses a, SurveyResponses b, OutcomeId outcome)
    {
        TopBoxIndicators first = TopBoxIndicators.Of(a, outcome);
        TopBoxIndicators second = TopBoxIndicators.Of(b, outcome);
        return new EstimateCovariances(
            new Column(first.ImportanceAnswered, first.ImportanceTop), new Column(first.SatisfactionAnswered, first.SatisfactionTop),
            new Column(second.ImportanceAnswered, second.ImportanceTop), new Column(second.SatisfactionAnswered, second.SatisfactionTop));
    }

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

    /// <summary>Counted in whole numbers first, so that the order of respondents changes nothing.</summary>
    private static double Covariance(Column x, Column y)
    {
        (long answered, long top, long topX, long topY) = (0, 0, 0, 0);
        for (int r = 0; r < x.Answered.Length; r++)
        {
            int both = x.Answered[r] & y.Answered[r];
            answered += both & 1;
            topX += x.Top[r] & both & 1;
            topY += y.Top[r] & both & 1;
            top += x.Top[r] & y.Top[r] & 1;
        }

        return answered == 0 ? 0 : (top - (y.Share * topX) - (x.Share * topY) + (answered * x.Share * y.Share)) / ((double)x.Count * y.Count);
    }

    /// <summary>Masks of one column of answers, and what was counted in it.</summary>
    private sealed class Column
    {
        public Column(byte[] answered, byte[] top)
        {
            (Answered, Top) = (answered, top);
            Count = answered.Count(mask => mask != 0);
            Share = Count == 0 ? 0 : (double)top.Count(mask => mask != 0) / Count;
        }

        public byte[] Answered { get; }

        public byte[] Top { get; }

        public int Count { get; }

        public double Share { get; }
    }
}
