using JobMap.Surveys;

namespace JobMap.Opportunity.Estimates;

/// <summary>
/// A joint histogram folded at the top box: how many answered, how many of them in the top box, for importance, satisfaction and both.
/// Shares of available cases come from the first four, the correlation from the pairs alone.
/// </summary>
internal readonly record struct TopBoxCounts(
    long ImportanceAnswered,
    long ImportanceTop,
    long SatisfactionAnswered,
    long SatisfactionTop,
    long BothAnswered,
    long BothTop,
    long PairedImportanceTop,
    long PairedSatisfactionTop)
{
    public bool HasScore => ImportanceAnswered > 0 && SatisfactionAnswered > 0;

    /// <summary>The share of the top box in importance, of those who answered it. One division of whole numbers, so that 6.5 is 6.5 exactly.</summary>
    public double Importance => 10.0 * ImportanceTop / ImportanceAnswered;

    /// <summary>The same for satisfaction.</summary>
    public double Satisfaction => 10.0 * SatisfactionTop / SatisfactionAnswered;

    /// <summary>2 I − S, −10 to 20 points, again by one division.</summary>
    public double UnflooredOpportunity => ImportanceAnswered == SatisfactionAnswered
        ? 10.0 * ((2 * ImportanceTop) - SatisfactionTop) / ImportanceAnswered
        : 10.0 * ((2.0 * ImportanceTop * SatisfactionAnswered) - ((double)SatisfactionTop * ImportanceAnswered)) / ((double)ImportanceAnswered * SatisfactionAnswered);

    /// <summary>
    /// The correlation of the two estimated shares: the sample correlation φ of the pairs, scaled by how much the two groups of
    /// respondents overlap. Zero where it is not defined (no pairs, or all alike).
    /// </summary>
    public double ShareCorrelation
    {
        get
        {
            double n = BothAnswered;
            double covariance = (n * BothTop) - ((double)PairedImportanceTop * PairedSatisfactionTop);
            double variances = PairedImportanceTop * (n - PairedImportanceTop) * PairedSatisfactionTop * (n - PairedSatisfactionTop);
            return variances > 0 ? covariance / Math.Sqrt(variances) * n / Math.Sqrt((double)ImportanceAnswered * SatisfactionAnswered) : 0;
        }
    }

    public static TopBoxCounts Fold(JointHistogram histogram)
    {
        int points = histogram.Scale.Points;
        int threshold = points - histogram.Scale.TopBoxes + 1;
        long importanceAlone = 0;
        long satisfactionAlone = 0;
        long both = 0;
        long pairedImportance = 0;
        long pairedSatisfaction = 0;
        for (int code = threshold; code <= points; code++)
        {
            importanceAlone += histogram.CountOfCodes(code, 0);
            satisfactionAlone += histogram.CountOfCodes(0, code);
            for (int other = 1; other <= points; other++)
            {
                pairedImportance += histogram.CountOfCodes(code, other);
                pairedSatisfaction += histogram.CountOfCodes(other, code);
                both += other >= threshold ? histogram.CountOfCodes(code, other) : 0;
            }
        }

        return new TopBoxCounts(
            histogram.AnsweredImportance, importanceAlone + pairedImportance,
            histogram.AnsweredSatisfaction, satisfactionAlone + pairedSatisfaction,
            histogram.AnsweredBoth, both, pairedImportance, pairedSatisfaction);
    }
}
