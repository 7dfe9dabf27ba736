using System.Diagnostics;

namespace JobMap.Surveys;

/// <summary>
/// The survey weights of some respondents, added up: their sum and the sum of their squares, as whole numbers, so that totals of parts add up to
/// the total of the whole exactly and in any order. A weight is rounded to the nearest 2⁻²⁰ (about one millionth) before anything is added.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct WeightTotals
{
    /// <summary>The greatest weight of one respondent.</summary>
    internal const double Greatest = 1_000_000;

    private const int Bits = 20;

    /// <summary>Totals counted elsewhere, in a database for instance.</summary>
    /// <param name="sum">The sum of the weights, in units of 2⁻²⁰.</param>
    /// <param name="sumOfSquares">The sum of their squares, in units of 2⁻⁴⁰.</param>
    /// <exception cref="ArgumentOutOfRangeException">A total is negative.</exception>
    public WeightTotals(long sum, Int128 sumOfSquares)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sum);
        ArgumentOutOfRangeException.ThrowIfLessThan(sumOfSquares, Int128.Zero);
        (Sum, SumOfSquares) = (sum, sumOfSquares);
    }

    /// <summary>The sum of the weights, in units of 2⁻²⁰.</summary>
    public long Sum { get; }

    /// <summary>The sum of the squares of the weights, in units of 2⁻⁴⁰.</summary>
    public Int128 SumOfSquares { get; }

    /// <summary>The effective number of respondents, (Σw)² / Σw²; 0 where nothing has weight. Source: Kish, "Survey Sampling", 1965.</summary>
    public double EffectiveSize => EffectiveSizeOf(Sum, SumOfSquares);

    /// <summary>The totals of one respondent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative, above 1,000,000 or not a number.</exception>
    public static WeightTotals Of(double weight) => OfFixedPoint(ToFixedPoint(weight));

    /// <summary>The totals of so many respondents of weight 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="OverflowException">The sum passes <see cref="long.MaxValue"/>: more than 8,796,093,022,207 respondents.</exception>
    public static WeightTotals OfOnes(long respondents) => new(checked(respondents * (1L << Bits)), (Int128)respondents << (2 * Bits));

    /// <summary>The totals of both groups together.</summary>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public static WeightTotals operator +(WeightTotals left, WeightTotals right) => left.Add(right);

    /// <summary>The totals of both groups together.</summary>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public WeightTotals Add(WeightTotals other) => new(checked(Sum + other.Sum), checked(SumOfSquares + other.SumOfSquares));

    /// <summary>"Σw = 392.5, effective n = 371.2".</summary>
    public override string ToString() => FormattableString.Invariant($"Σw = {ToDouble(Sum):0.######}, effective n = {EffectiveSize:0.##}");

    /// <summary>Kish's number from a sum of whole weights and the sum of their squares; equal weights give their number exactly.</summary>
    internal static double EffectiveSizeOf(long sum, Int128 sumOfSquares)
    {
        if (sumOfSquares == 0)
        {
            return 0;
        }

        (Int128 whole, Int128 rest) = Int128.DivRem((Int128)sum * sum, sumOfSquares);
        return (double)whole + ((double)rest / (double)sumOfSquares);
    }

    /// <summary>The totals of one respondent from a weight in fixed point.</summary>
    internal static WeightTotals OfFixedPoint(long weight) => new(weight, (Int128)weight * weight);

    /// <summary>A weight in fixed point as a number.</summary>
    internal static double ToDouble(long weight) => weight / (double)(1 << Bits);

    /// <summary>The weight in units of 2⁻²⁰, rounded to the nearest, halves to the even.</summary>
    internal static long ToFixedPoint(double weight) => weight is >= 0 and <= Greatest
        ? (long)Math.Round(weight * (1 << Bits), MidpointRounding.ToEven)
        : throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is a number from 0 to 1,000,000.");
}
