using JobMap.Opportunity.Intervals;

namespace JobMap.Opportunity.Estimates;

/// <summary>
/// Importance and satisfaction of one outcome as shares 0..1 (the share of the top box, or the mean rescaled to 0..1), each with limits
/// of its own, and the correlation of the two <em>estimates</em>, −1..1: all that the interval of a score needs to know.
/// </summary>
internal readonly record struct PairedEstimates(Estimate Importance, Estimate Satisfaction, double Correlation)
{
    /// <summary>The shares of the top box with their Wilson limits. Both must have been answered by somebody.</summary>
    public static PairedEstimates Of(TopBoxCounts counts, double z) => new(
        ShareOf(counts.ImportanceTop, counts.ImportanceAnswered, z),
        ShareOf(counts.SatisfactionTop, counts.SatisfactionAnswered, z),
        counts.ShareCorrelation);

    /// <summary>A share with its Wilson limits. Weighted answers give n and the number of successes as an effective one, which need not be whole.</summary>
    public static Estimate ShareOf(double successes, double n, double z) => Estimate.Of(successes / n, WilsonInterval.Of(successes, n, z));
}
