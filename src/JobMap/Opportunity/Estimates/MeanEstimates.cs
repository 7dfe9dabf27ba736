using System.Numerics;
using JobMap.Opportunity.Distributions;
using JobMap.Opportunity.Intervals;
using JobMap.Surveys;

namespace JobMap.Opportunity.Estimates;

/// <summary>
/// The mean ratings of one outcome over those who answered each, rescaled to 0..1 (lowest point 0, highest 1), with limits by Student's t on
/// the effective number of respondents. Source: "Student", "The Probable Error of a Mean", Biometrika 6 (1908).
/// </summary>
internal sealed class MeanEstimates : IRatingEstimates
{
    /// <summary>Below this effective number of respondents t has no use: the limits are the whole scale.</summary>
    private const double LeastSize = 1.05;

    private readonly record struct Sums(double Weight, double Sum, double Deviations, double Size)
    {
        public double Mean => Sum / Weight;

        /// <summary>The standard error of the mean; 0 where all ratings are alike or there is but one.</summary>
        public double Error => Size > 1 ? Math.Sqrt(Deviations / Weight / (Size - 1)) : 0;
    }

    private readonly Sums _importance;
    private readonly Sums _satisfaction;
    private readonly int _steps;

    private MeanEstimates(Sums importance, Sums satisfaction, int steps, double correlation, double effectiveSize) =>
        (_importance, _satisfaction, _steps, Correlation, EffectiveSize) = (importance, satisfaction, steps, correlation, effectiveSize);

    /// <summary>False where nobody rated the importance or nobody the satisfaction; then nothing else here has a meaning.</summary>
    public bool HasScore => _importance.Weight > 0 && _satisfaction.Weight > 0;

    /// <summary>The correlation of the two estimated means: that of the ratings of the pairs, scaled by how much the two groups overlap. 0 where it is not defined.</summary>
    public double Correlation { get; }

    /// <summary>The means as fractions of whole numbers.</summary>
    public PairedShares Shares => new(_importance.Sum, _importance.Weight * _steps, _satisfaction.Sum, _satisfaction.Weight * _steps);

    /// <summary>The standard error of the rescaled mean importance.</summary>
    public double ImportanceError => _importance.Error / _steps;

    /// <summary>The standard error of the rescaled mean satisfaction.</summary>
    public double SatisfactionError => _satisfaction.Error / _steps;

    /// <inheritdoc/>
    public double EffectiveSize { get; }

    /// <summary>From the cells of a histogram.</summary>
    /// <param name="cells">Who gave which pair of codes.</param>
    /// <param name="points">How many points the scale has, at least 2.</param>
    public static MeanEstimates Of(ReadOnlySpan<RatingCell> cells, int points)
    {
        // What all weights have in common is divided out, so that equal weights give what counts give, to the last bit.
        long weight = CommonWeight(cells);
        Int128 square = CommonSquare(cells);
        Sums importance = SumsOf(cells, cell => cell.Importance, cell => cell.Importance > 0, weight);
        Sums satisfaction = SumsOf(cells, cell => cell.Satisfaction, cell => cell.Satisfaction > 0, weight);
        double size = SumsOf(cells, cell => cell.Importance, IsPair, weight).Size;
        return new MeanEstimates(importance, satisfaction, points - 1, CorrelationOf(cells, weight) * OverlapOf(cells, square), size);
    }

    /// <summary>Both means with their limits, 0..1.</summary>
    public PairedEstimates At(double level) => AtTail((1 - level) / 2, NormalDistribution.TwoSided(level));

    /// <inheritdoc/>
    public PairedEstimates AtNormal(double z) => AtTail(NormalTail.Above(z), z);

    /// <summary>At the probability of each tail, and the normal value that goes with it.</summary>
    private PairedEstimates AtTail(double tail, double z) => new(EstimateOf(_importance, tail, z), EstimateOf(_satisfaction, tail, z), Correlation);

    private Estimate EstimateOf(Sums sums, double tail, double z)
    {
        double mean = sums.Sum / (sums.Weight * _steps);
        if (sums.Size < LeastSize)
        {
            return new Estimate(mean, 0, 1);
        }

        if (sums.Deviations <= 0)
        {
            // All alike: t would claim certainty. How many others may there be that nobody met? They may have given any rating.
            double others = WilsonInterval.Of(0, sums.Size, z).Upper;
            return new Estimate(mean, mean * (1 - others), mean + ((1 - mean) * others));
        }

        double half = StudentDistribution.UpperQuantile(tail, sums.Size - 1) * sums.Error / _steps;
        return new Estimate(mean, Math.Max(0, mean - half), Math.Min(1, mean + half));
    }

    private static Sums SumsOf(ReadOnlySpan<RatingCell> cells, Func<RatingCell, int> codeOf, Func<RatingCell, bool> answered, long common)
    {
        (double weight, double sum, long total, Int128 squares) = (0, 0, 0, 0);
        foreach (RatingCell cell in cells)
        {
            if (answered(cell))
            {
                weight += cell.Weight / common;
                sum += (double)(cell.Weight / common) * (codeOf(cell) - 1);
                total = checked(total + cell.Weight);
                squares += cell.Square;
            }
        }

        if (weight == 0)
        {
            return default;
        }

        double deviations = 0;
        foreach (RatingCell cell in cells)
        {
            double deviation = codeOf(cell) - 1 - (sum / weight);
            deviations += answered(cell) ? cell.Weight / common * deviation * deviation : 0;
        }

        return new Sums(weight, sum, deviations < 1e-12 * weight ? 0 : deviations, WeightTotals.EffectiveSizeOf(total, squares));
    }

    private static double CorrelationOf(ReadOnlySpan<RatingCell> cells, long common)
    {
        Sums importance = SumsOf(cells, cell => cell.Importance, IsPair, common);
        Sums satisfaction = SumsOf(cells, cell => cell.Satisfaction, IsPair, common);
        if (importance.Deviations <= 0 || satisfaction.Deviations <= 0)
        {
            return 0;
        }

        double products = 0;
        foreach (RatingCell cell in cells)
        {
            products += IsPair(cell) ? cell.Weight / common * (cell.Importance - 1 - importance.Mean) * (cell.Satisfaction - 1 - satisfaction.Mean) : 0;
        }

        return Math.Clamp(products / Math.Sqrt(importance.Deviations * satisfaction.Deviations), -1, 1);
    }

    /// <summary>Σw² of those who answered both, over the root of the product of the Σw² of those who answered each: 1 where nothing is missing.</summary>
    private static double OverlapOf(ReadOnlySpan<RatingCell> cells, Int128 common)
    {
        (Int128 both, Int128 importance, Int128 satisfaction) = (0, 0, 0);
        foreach (RatingCell cell in cells)
        {
            both += IsPair(cell) ? cell.Square / common : 0;
            importance += cell.Importance > 0 ? cell.Square / common : 0;
            satisfaction += cell.Satisfaction > 0 ? cell.Square / common : 0;
        }

        return both == 0 ? 0 : (double)both / Math.Sqrt((double)importance * (double)satisfaction);
    }

    private static bool IsPair(RatingCell cell) => cell.Importance > 0 && cell.Satisfaction > 0;

    private static long CommonWeight(ReadOnlySpan<RatingCell> cells)
    {
        BigInteger common = 0;
        foreach (RatingCell cell in cells)
        {
            common = BigInteger.GreatestCommonDivisor(common, cell.Weight);
        }

        return common.IsZero ? 1 : (long)common;
    }

    private static Int128 CommonSquare(ReadOnlySpan<RatingCell> cells)
    {
        BigInteger common = 0;
        foreach (RatingCell cell in cells)
        {
            common = BigInteger.GreatestCommonDivisor(common, (BigInteger)cell.Square);
        }

        return common.IsZero ? 1 : (Int128)common;
    }
}
