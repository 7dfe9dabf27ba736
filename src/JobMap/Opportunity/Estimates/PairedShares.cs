using System.Numerics;

namespace JobMap.Opportunity.Estimates;

/// <summary>
/// Importance and satisfaction of one outcome as fractions of whole numbers, so that a score is computed by one division and a score on a
/// border stands exactly there. Numerators and denominators are whole; both denominators are positive.
/// </summary>
internal readonly record struct PairedShares(double ImportancePart, double ImportanceWhole, double SatisfactionPart, double SatisfactionWhole)
{
    /// <summary>I, 0..10.</summary>
    public double Importance => 10.0 * ImportancePart / ImportanceWhole;

    /// <summary>S, 0..10.</summary>
    public double Satisfaction => 10.0 * SatisfactionPart / SatisfactionWhole;

    /// <summary>2 I − S, −10..20 points.</summary>
    public double TwiceImportanceLessSatisfaction => OverBoth(2 * ImportancePart, SatisfactionPart);

    /// <summary>I − S, −10..10 points.</summary>
    public double Gap => OverBoth(ImportancePart, SatisfactionPart);

    /// <summary>I (1 − S) with both on 0..1.</summary>
    public double ImportanceTimesDissatisfaction => ImportancePart * (SatisfactionWhole - SatisfactionPart) / (ImportanceWhole * SatisfactionWhole);

    public static PairedShares Of(TopBoxCounts counts) => new(counts.ImportanceTop, counts.ImportanceAnswered, counts.SatisfactionTop, counts.SatisfactionAnswered);

    /// <summary>
    /// From sums of fixed-point weights: what all four have in common is divided out first, so that equal weights give, to the last bit,
    /// what counts give.
    /// </summary>
    public static PairedShares OfWeights(long importancePart, long importanceWhole, long satisfactionPart, long satisfactionWhole)
    {
        // Nobody of any weight answered either: there is nothing to divide by, and the shares are no numbers.
        long common = Math.Max(1, Common(Common(importancePart, importanceWhole), Common(satisfactionPart, satisfactionWhole)));
        return new PairedShares(importancePart / common, importanceWhole / common, satisfactionPart / common, satisfactionWhole / common);
    }

    private static long Common(long first, long second) => (long)BigInteger.GreatestCommonDivisor(first, second);

    /// <summary>The difference of a fraction of importance and one of satisfaction, in points.</summary>
    private double OverBoth(double importance, double satisfaction) => ImportanceWhole == SatisfactionWhole
        ? 10.0 * (importance - satisfaction) / ImportanceWhole
        : 10.0 * ((importance * SatisfactionWhole) - (satisfaction * ImportanceWhole)) / (ImportanceWhole * SatisfactionWhole);
}
