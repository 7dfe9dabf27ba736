using JobMap.Internals;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Estimates;

namespace JobMap.Opportunity;

/// <summary>
/// How many respondents a survey needs, and what a number of respondents gives: for a margin of a score, for finding a difference between two groups, and for
/// telling which of two outcomes ranks above the other. All of it for I + max(I − S, 0) on top-box shares, in points (0..20), by the normal approximation
/// <c>variance of the score = 100 (4 I (1 − I) + S (1 − S) − 4 φ √(I (1 − I) S (1 − S))) / n</c>, times the design effect.
/// It ignores the floor: near I = S the score is biased upward and its interval is not symmetric, and where S is clearly above I the score is I alone, so that fewer
/// respondents are enough. It ignores that small samples and shares near 0 and 1 are not normal; the intervals of a score do not.
/// </summary>
/// <example>
/// <code>
/// long needed = SamplePlan.RespondentsForMargin(1, SampleAssumptions.Default);      // 374
/// double margin = SamplePlan.MarginOf(180, SampleAssumptions.Default);              // 1.44
/// </code>
/// </example>
public static class SamplePlan
{
    private const double MaximumPoints = 20;

    /// <summary>The margin of a score, half the width of its interval, in points: z σ / √n.</summary>
    /// <param name="respondents">How many rate both importance and satisfaction, at least 1.</param>
    /// <param name="assumptions">Shares, correlation, level and design effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assumptions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no respondents.</exception>
    /// <exception cref="ArgumentException">No answers have these shares and this correlation.</exception>
    public static double MarginOf(long respondents, SampleAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        ArgumentOutOfRangeException.ThrowIfLessThan(respondents, 1);
        return NormalDistribution.TwoSided(assumptions.Level) * Math.Sqrt(SampleVariance.Of(assumptions) / respondents);
    }

    /// <summary>The least number of respondents whose margin is no more than this, at least 1: z² σ² / margin², rounded up.</summary>
    /// <param name="margin">Points, 0.001 to 20.</param>
    /// <param name="assumptions">Shares, correlation, level and design effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assumptions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The margin is outside its range.</exception>
    /// <exception cref="ArgumentException">No answers have these shares and this correlation.</exception>
    public static long RespondentsForMargin(double margin, SampleAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        RequirePoints(margin, nameof(margin));
        double z = NormalDistribution.TwoSided(assumptions.Level);
        return RoundUp(z * z * SampleVariance.Of(assumptions) / (margin * margin));
    }

    /// <summary>
    /// The same assumptions with the shares for which a margin is widest: importance .5 and satisfaction .5 for a correlation up to ¼; above it, a smaller share of
    /// satisfaction. What is enough there is enough for every outcome.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="assumptions"/> is null.</exception>
    public static SampleAssumptions LeastFavourable(SampleAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        return SampleVariance.Greatest(assumptions);
    }

    /// <summary>
    /// The power to find a difference between the scores of one outcome in two independent groups: the chance that a two-sided test at 1 − level calls it
    /// significant, 0..1. Both groups have the assumed variance. With d = difference / √(σ²/n₁ + σ²/n₂): Φ(d − z) + Φ(−d − z). Source: Cohen, "Statistical Power
    /// Analysis for the Behavioral Sciences", 2nd ed. 1988.
    /// </summary>
    /// <param name="difference">The true difference in points, −20 to 20; without one the power is 1 − level.</param>
    /// <param name="firstGroup">Respondents of the first group, at least 1.</param>
    /// <param name="secondGroup">Respondents of the second group, at least 1.</param>
    /// <param name="assumptions">Shares, correlation, level and design effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assumptions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="ArgumentException">No answers have these shares and this correlation.</exception>
    public static double PowerOf(double difference, long firstGroup, long secondGroup, SampleAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        RequireDifference(difference, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(firstGroup, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(secondGroup, 1);
        return Power(difference, SampleVariance.Of(assumptions) * ((1.0 / firstGroup) + (1.0 / secondGroup)), assumptions.Level);
    }

    /// <summary>The least number of respondents in each of two equal groups that gives a power, at least 1.</summary>
    /// <param name="difference">The true difference in points, −20 to 20, at least 0.001 away from 0.</param>
    /// <param name="power">The wanted power, 0.5 to 0.9999; .8 is usual.</param>
    /// <param name="assumptions">Shares, correlation, level and design effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assumptions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="ArgumentException">No answers have these shares and this correlation.</exception>
    public static long RespondentsForPower(double difference, double power, SampleAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        RequireDifference(difference, 0.001);
        RequireChance(power, nameof(power));
        double variance = SampleVariance.Of(assumptions);
        double z = NormalDistribution.TwoSided(assumptions.Level) + NormalDistribution.Quantile(power);
        (long low, long high) = (0, RoundUp(2 * variance * z * z / (difference * difference)));
        while (high - low > 1)
        {
            long middle = low + ((high - low) / 2);
            (low, high) = Power(difference, 2 * variance / middle, assumptions.Level) >= power ? (low, middle) : (middle, high);
        }

        return high;
    }

    /// <summary>
    /// The chance, 0.5 to 1, that a survey puts two outcomes in their true order, the same respondents having rated both: Φ(|difference| √n / σ_d) with
    /// σ_d² = 2 σ² (1 − r). With no knowledge beforehand it is also how certain one may be of an order once a difference of this size is observed.
    /// </summary>
    /// <param name="difference">The difference of the two scores in points, −20 to 20.</param>
    /// <param name="respondents">How many rate both outcomes, at least 1.</param>
    /// <param name="scoreCorrelation">The correlation r of the two scores over surveys, −1 to below 1; mostly above 0, since who finds one outcome important finds others so too.</param>
    /// <param name="assumptions">Shares, correlation, level (not used) and design effect; both scores have this variance.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assumptions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="ArgumentException">No answers have these shares and this correlation.</exception>
    public static double RankCertaintyOf(double difference, long respondents, double scoreCorrelation, SampleAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        RequireDifference(difference, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(respondents, 1);
        double error = Math.Sqrt(PairVariance(scoreCorrelation, assumptions) / respondents);
        return error > 0 ? NormalTail.Below(Math.Abs(difference) / error) : difference == 0 ? 0.5 : 1;
    }

    /// <summary>The least number of respondents for which <see cref="RankCertaintyOf"/> is a wanted certainty, at least 1: (q σ_d / difference)² with q the normal quantile of the certainty.</summary>
    /// <param name="difference">The difference of the two scores in points, −20 to 20, at least 0.001 away from 0.</param>
    /// <param name="certainty">The wanted certainty, 0.5 to 0.9999.</param>
    /// <param name="scoreCorrelation">The correlation of the two scores over surveys, −1 to below 1.</param>
    /// <param name="assumptions">Shares, correlation, level (not used) and design effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assumptions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="ArgumentException">No answers have these shares and this correlation.</exception>
    public static long RespondentsForRankCertainty(double difference, double certainty, double scoreCorrelation, SampleAssumptions assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        RequireDifference(difference, 0.001);
        RequireChance(certainty, nameof(certainty));
        double q = NormalDistribution.Quantile(certainty);
        return RoundUp(q * q * PairVariance(scoreCorrelation, assumptions) / (difference * difference));
    }

    /// <summary>
    /// Kish's design effect of weights, n Σw² / (Σw)², at least 1: that many respondents are worth one without weights. Source: Kish, "Survey Sampling", 1965.
    /// </summary>
    /// <param name="weights">The weights, each 0 or more, in any unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentException">A weight is negative or not finite, or none is above 0.</exception>
    public static double DesignEffect(IEnumerable<double> weights)
    {
        double[] all = [.. Guards.NotNull(weights)];
        double greatest = all.Length == 0 || !all.All(w => w >= 0 && double.IsFinite(w)) ? 0 : all.Max();
        if (greatest <= 0)
        {
            throw new ArgumentException("Weights are finite, 0 or more, and one of them at least is above 0.", nameof(weights));
        }

        double sum = all.Sum(w => w / greatest);
        return Math.Max(1, all.Length * all.Sum(w => w / greatest * (w / greatest)) / (sum * sum));
    }

    private static double Power(double difference, double variance, double level)
    {
        double distance = variance > 0 ? Math.Abs(difference) / Math.Sqrt(variance) : difference == 0 ? 0 : double.PositiveInfinity;
        double z = NormalDistribution.TwoSided(level);
        return double.IsPositiveInfinity(distance) ? 1 : NormalTail.Above(z - distance) + NormalTail.Above(z + distance);
    }

    private static double PairVariance(double scoreCorrelation, SampleAssumptions assumptions) => scoreCorrelation is >= -1 and < 1
        ? 2 * SampleVariance.Of(assumptions) * (1 - scoreCorrelation)
        : throw new ArgumentOutOfRangeException(nameof(scoreCorrelation), scoreCorrelation, "A correlation of two scores is -1 to below 1.");

    /// <summary>A whole number that rounding put a hair below is that number.</summary>
    private static long RoundUp(double respondents) => Math.Max(1, (long)Math.Ceiling(respondents * (1 - 1e-12)));

    private static void RequirePoints(double points, string name)
    {
        if (points is not (>= 0.001 and <= MaximumPoints))
        {
            throw new ArgumentOutOfRangeException(name, points, "Points are 0.001 to 20.");
        }
    }

    private static void RequireDifference(double difference, double least)
    {
        if (!(Math.Abs(difference) >= least && Math.Abs(difference) <= MaximumPoints))
        {
            throw new ArgumentOutOfRangeException(nameof(difference), difference, FormattableString.Invariant($"A difference is {least} to 20 points on either side."));
        }
    }

    private static void RequireChance(double chance, string name)
    {
        if (chance is not (>= 0.5 and <= 0.9999))
        {
            throw new ArgumentOutOfRangeException(name, chance, "A chance is 0.5 to 0.9999 here.");
        }
    }
}
