using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JobMap.Surveys;

/// <summary>
/// Counts how often two marks occur together. Each mark becomes a column of bits, one a respondent, a block of respondents at a time so that all
/// columns stay in a near cache; two columns together are the bits set in both, sixty-four respondents a step.
/// </summary>
internal static class MomentCounts
{
    /// <summary>Respondents of a block.</summary>
    public const int Block = 1 << 12;

    private const int WordBits = 64;

    /// <summary>Bits of a square of a weight that are added up apart from the others, so that the sums of a block fit.</summary>
    private const int LowBits = 44;

    /// <summary>The triangle of counts, four columns a need in the order of <see cref="RatingIndicator"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long[] Of(RatingColumns[] needs, int respondents, int topCode)
    {
        int columns = needs.Length * MomentTriangle.Indicators;
        long[] counts = new long[MomentTriangle.LengthOf(columns)];
        for (int from = 0; from < respondents; from += Block)
        {
            (ulong[] bits, int words) = Pack(needs, from, Math.Min(Block, respondents - from), topCode);
            for (int row = 0; row < columns; row++)
            {
                ReadOnlySpan<ulong> first = bits.AsSpan(row * words, words);
                ref long entry = ref counts[MomentTriangle.At(row, 0)];
                for (int column = 0; column <= row; column++)
                {
                    Unsafe.Add(ref entry, column) += Together(first, bits.AsSpan(column * words, words));
                }
            }
        }

        return counts;
    }

    /// <summary>The triangle of the sums of squared weights, in units of 2⁻⁴⁰, and the sums of the weights themselves of each column, in units of 2⁻²⁰.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (long[] Sums, Int128[] Squares) Weigh(RatingColumns[] needs, long[] weights, int topCode)
    {
        int columns = needs.Length * MomentTriangle.Indicators;
        long[] sums = new long[columns];
        Int128[] squares = new Int128[MomentTriangle.LengthOf(columns)];
        ulong[] low = new ulong[Block];
        ulong[] high = new ulong[Block];
        for (int from = 0; from < weights.Length; from += Block)
        {
            ReadOnlySpan<long> part = weights.AsSpan(from, Math.Min(Block, weights.Length - from));
            Square(part, low, high);
            (ulong[] bits, int words) = Pack(needs, from, part.Length, topCode);
            for (int row = 0; row < columns; row++)
            {
                ReadOnlySpan<ulong> first = bits.AsSpan(row * words, words);
                sums[row] = checked(sums[row] + Sum(first, part));
                for (int column = 0; column <= row; column++)
                {
                    squares[MomentTriangle.At(row, column)] += Together(first, bits.AsSpan(column * words, words), low, high);
                }
            }
        }

        return (sums, squares);
    }

    /// <summary>The same counts respondent by respondent: what a test holds the bits against.</summary>
    public static long[] Simple(RatingColumns[] needs, int respondents, int topCode) =>
        [.. SimpleSums(needs, topCode, [.. Enumerable.Repeat((Int128)1, respondents)]).Select(count => (long)count)];

    /// <summary>Any numbers of the respondents added up respondent by respondent, such as their squared weights.</summary>
    public static Int128[] SimpleSums(RatingColumns[] needs, int topCode, Int128[] values)
    {
        int columns = needs.Length * MomentTriangle.Indicators;
        Int128[] sums = new Int128[MomentTriangle.LengthOf(columns)];
        for (int r = 0; r < values.Length; r++)
        {
            for (int row = 0; row < columns; row++)
            {
                for (int column = 0; column <= row; column++)
                {
                    sums[MomentTriangle.At(row, column)] += IsMarked(needs, row, r, topCode) && IsMarked(needs, column, r, topCode) ? values[r] : 0;
                }
            }
        }

        return sums;
    }

    private static bool IsMarked(RatingColumns[] needs, int column, int respondent, int topCode)
    {
        RatingIndicator indicator = (RatingIndicator)(column % MomentTriangle.Indicators);
        return CodesOf(needs[column / MomentTriangle.Indicators], indicator)[respondent] >= LeastOf(indicator, topCode);
    }

    private static byte[] CodesOf(RatingColumns need, RatingIndicator indicator) => indicator < RatingIndicator.SatisfactionAnswered ? need.Importance : need.Satisfaction;

    private static byte LeastOf(RatingIndicator indicator, int topCode) => indicator is RatingIndicator.ImportanceTop or RatingIndicator.SatisfactionTop ? (byte)topCode : (byte)1;

    /// <summary>The bits of a block, column by column.</summary>
    private static (ulong[] Bits, int Words) Pack(RatingColumns[] needs, int from, int length, int topCode)
    {
        int words = (length + WordBits - 1) / WordBits;
        ulong[] bits = new ulong[needs.Length * MomentTriangle.Indicators * words];
        for (int column = 0; column < needs.Length * MomentTriangle.Indicators; column++)
        {
            RatingIndicator indicator = (RatingIndicator)(column % MomentTriangle.Indicators);
            byte[] codes = CodesOf(needs[column / MomentTriangle.Indicators], indicator);
            Pack(codes.AsSpan(from, length), LeastOf(indicator, topCode), bits.AsSpan(column * words, words));
        }

        return (bits, words);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pack(ReadOnlySpan<byte> codes, byte least, Span<ulong> bits)
    {
        Vector256<byte> leasts = Vector256.Create(least);
        ReadOnlySpan<Vector256<byte>> wide = MemoryMarshal.Cast<byte, Vector256<byte>>(codes);
        for (int v = 0; v < wide.Length; v++)
        {
            bits[v / 2] |= (ulong)Vector256.GreaterThanOrEqual(wide[v], leasts).ExtractMostSignificantBits() << (v % 2 * Vector256<byte>.Count);
        }

        for (int r = wide.Length * Vector256<byte>.Count; r < codes.Length; r++)
        {
            bits[r / WordBits] |= codes[r] >= least ? 1UL << (r % WordBits) : 0;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Together(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        int count = 0;
        ref ulong other = ref MemoryMarshal.GetReference(second);
        for (int w = 0; w < first.Length; w++)
        {
            count += BitOperations.PopCount(first[w] & Unsafe.Add(ref other, w));
        }

        return count;
    }

    private static Int128 Together(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second, ulong[] low, ulong[] high)
    {
        (ulong lows, ulong highs) = (0, 0);
        for (int w = 0; w < first.Length; w++)
        {
            for (ulong both = first[w] & second[w]; both != 0; both &= both - 1)
            {
                int r = (w * WordBits) + BitOperations.TrailingZeroCount(both);
                lows += low[r];
                highs += high[r];
            }
        }

        return ((Int128)highs << LowBits) + lows;
    }

    private static long Sum(ReadOnlySpan<ulong> marks, ReadOnlySpan<long> weights)
    {
        long sum = 0;
        for (int r = 0; r < weights.Length; r++)
        {
            sum += (long)((marks[r / WordBits] >> (r % WordBits)) & 1) * weights[r];
        }

        return sum;
    }

    private static void Square(ReadOnlySpan<long> weights, ulong[] low, ulong[] high)
    {
        for (int r = 0; r < weights.Length; r++)
        {
            UInt128 square = (UInt128)(ulong)weights[r] * (ulong)weights[r];
            (low[r], high[r]) = ((ulong)square & ((1UL << LowBits) - 1), (ulong)(square >> LowBits));
        }
    }
}
