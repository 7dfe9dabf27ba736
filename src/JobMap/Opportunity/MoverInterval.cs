namespace JobMap.Opportunity;

/// <summary>
/// The closed-form interval of an opportunity score, which does not fail at the kink I = S: the score is max(2 p<sub>I</sub> − p<sub>S</sub>, p<sub>I</sub>),
/// so take the MOVER limits of the first, the Wilson limits of the second, and join lower with lower and upper with upper by max.
/// Source of MOVER (method of variance estimates recovery): Zou and Donner, "Construction of confidence limits about effect measures:
/// a general approach", Statistics in Medicine 27 (2008).
/// </summary>
internal static class MoverInterval
{
    /// <summary>Limits on 0..20 points.</summary>
    public static ConfidenceInterval OfOpportunity(TopBoxCounts counts, double z)
    {
        ConfidenceInterval importance = WilsonInterval.Of(counts.ImportanceTop, counts.ImportanceAnswered, z);
        ConfidenceInterval satisfaction = WilsonInterval.Of(counts.SatisfactionTop, counts.SatisfactionAnswered, z);
        double pI = (double)counts.ImportanceTop / counts.ImportanceAnswered;
        double pS = (double)counts.SatisfactionTop / counts.SatisfactionAnswered;
        double unfloored = (2 * pI) - pS;
        double correlation = counts.ShareCorrelation;
        double lower = unfloored - Combine(2 * (pI - importance.Lower), satisfaction.Upper - pS, correlation);
        double upper = unfloored + Combine(2 * (importance.Upper - pI), pS - satisfaction.Lower, correlation);
        return new ConfidenceInterval(Math.Max(lower, importance.Lower), Math.Max(upper, importance.Upper)).Scale(10);
    }

    /// <summary>The distance of a limit of a difference from the distances of its two parts.</summary>
    private static double Combine(double first, double second, double correlation) =>
        Math.Sqrt(Math.Max(0, (first * first) + (second * second) - (2 * correlation * first * second)));
}
