using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;

namespace JobMap.Opportunity.Intervals;

/// <summary>
/// How much too high the floor of I + max(I − S, 0) makes a score on average, in points. The observed gap d scatters around the true one with a
/// standard error σ, and where it falls below 0 the floor cuts it off: E max(gap, 0) − max(d, 0) = σ φ(d/σ) − |d| Φ(−|d|/σ) for a gap that is
/// normal around d. Greatest at d = 0, where it is σ/√(2π): 0.33 points at I = S = 7 with 60 respondents, 0.11 with 600.
/// It is the bias at the observed gap; the true gap is not known.
/// </summary>
internal static class FloorBias
{
    private const double Least = 1e-9;

    /// <summary>From the observed gap and its standard error, both in points; what is below a billionth of a point is 0.</summary>
    public static double Of(double gap, double standardError)
    {
        double distance = Math.Abs(gap);
        double bias = standardError <= 0 || distance / standardError > 38 ? 0
            : (standardError * NormalDistribution.Density(distance / standardError)) - (distance * NormalDistribution.Cumulative(-distance / standardError));
        return bias < Least ? 0 : bias;
    }

    /// <summary>From two shares or rescaled means, 0..1, their standard errors and the correlation of the two estimates.</summary>
    public static double Of(double importance, double satisfaction, double importanceError, double satisfactionError, double correlation)
    {
        double variance = (importanceError * importanceError) + (satisfactionError * satisfactionError) - (2 * correlation * importanceError * satisfactionError);
        return Of(10 * (importance - satisfaction), 10 * Math.Sqrt(Math.Max(0, variance)));
    }

    /// <summary>From the counts of the top box. Both ratings must have been given by somebody.</summary>
    public static double Of(TopBoxCounts counts) => Of(
        counts.Importance / 10, counts.Satisfaction / 10,
        ErrorOfShare(counts.Importance / 10, counts.ImportanceAnswered), ErrorOfShare(counts.Satisfaction / 10, counts.SatisfactionAnswered),
        counts.ShareCorrelation);

    /// <summary>From the estimates. Both ratings must have been given by somebody.</summary>
    public static double Of(IRatingEstimates estimates) => Of(
        estimates.Shares.Importance / 10, estimates.Shares.Satisfaction / 10, estimates.ImportanceError, estimates.SatisfactionError, estimates.Correlation);

    /// <summary>The standard error of a share among n, whole or effective.</summary>
    public static double ErrorOfShare(double share, double n) => Math.Sqrt(share * (1 - share) / n);
}
