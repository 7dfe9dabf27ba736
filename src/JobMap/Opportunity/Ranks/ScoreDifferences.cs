using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JobMap.Opportunity.Ranks;

/// <summary>
/// The differences between one outcome's score and all scores of a resample: the inner loops of the confidence sets for ranks, as wide as
/// the machine's vectors. Each sum is taken in the same order as one by one, so that the figures are the same to the last bit.
/// </summary>
internal static class ScoreDifferences
{
    /// <summary>Adds the differences to outcome j to their sums, and their squares to theirs, resample after resample.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<double> rows, int j, Span<double> sums, Span<double> squares)
    {
        int outcomes = sums.Length;
        int k = 0;
        for (; k <= outcomes - (2 * Vector<double>.Count); k += 2 * Vector<double>.Count)
        {
            Vector<double> sum = new(sums[k..]);
            Vector<double> square = new(squares[k..]);
            Vector<double> nextSum = new(sums[(k + Vector<double>.Count)..]);
            Vector<double> nextSquare = new(squares[(k + Vector<double>.Count)..]);
            ref double first = ref MemoryMarshal.GetReference(rows);
            for (int row = 0; row < rows.Length; row += outcomes)
            {
                Vector<double> own = new(Unsafe.Add(ref first, row + j));
                Vector<double> difference = own - Vector.LoadUnsafe(ref first, (nuint)(row + k));
                Vector<double> next = own - Vector.LoadUnsafe(ref first, (nuint)(row + k + Vector<double>.Count));
                sum += difference;
                square += difference * difference;
                nextSum += next;
                nextSquare += next * next;
            }

            sum.CopyTo(sums[k..]);
            square.CopyTo(squares[k..]);
            nextSum.CopyTo(sums[(k + Vector<double>.Count)..]);
            nextSquare.CopyTo(squares[(k + Vector<double>.Count)..]);
        }

        AddSimple(rows, j, sums, squares, k);
    }

    /// <summary>The same one by one, from one outcome on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddSimple(ReadOnlySpan<double> rows, int j, Span<double> sums, Span<double> squares, int from = 0)
    {
        for (int row = 0; row < rows.Length; row += sums.Length)
        {
            for (int k = from; k < sums.Length; k++)
            {
                double difference = rows[row + j] - rows[row + k];
                sums[k] += difference;
                squares[k] += difference * difference;
            }
        }
    }

    /// <summary>How far the farthest difference lies from what is expected, each times its own unit; a unit of 0 makes a difference count for nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Farthest(ReadOnlySpan<double> scores, double own, ReadOnlySpan<double> expected, ReadOnlySpan<double> units)
    {
        int outcomes = scores.Length;
        int k = 0;
        double farthest = 0;
        ref double score = ref MemoryMarshal.GetReference(scores);
        ref double estimate = ref MemoryMarshal.GetReference(expected[..outcomes]);
        ref double unit = ref MemoryMarshal.GetReference(units[..outcomes]);
        if (Vector512.IsHardwareAccelerated && outcomes >= 2 * Vector512<double>.Count)
        {
            Vector512<double> owns = Vector512.Create(own);
            Vector512<double> maxima = Vector512<double>.Zero;
            Vector512<double> others = Vector512<double>.Zero;
            for (; k <= outcomes - (2 * Vector512<double>.Count); k += 2 * Vector512<double>.Count)
            {
                nuint at = (nuint)k;
                nuint next = at + (nuint)Vector512<double>.Count;
                maxima = Vector512.Max(maxima, Vector512.Abs(owns - Vector512.LoadUnsafe(ref score, at) - Vector512.LoadUnsafe(ref estimate, at)) * Vector512.LoadUnsafe(ref unit, at));
                others = Vector512.Max(others, Vector512.Abs(owns - Vector512.LoadUnsafe(ref score, next) - Vector512.LoadUnsafe(ref estimate, next)) * Vector512.LoadUnsafe(ref unit, next));
            }

            maxima = Vector512.Max(maxima, others);
            Vector256<double> half = Vector256.Max(maxima.GetLower(), maxima.GetUpper());
            Vector128<double> quarter = Vector128.Max(half.GetLower(), half.GetUpper());
            farthest = Math.Max(quarter[0], quarter[1]);
        }

        Vector<double> rest = Vector<double>.Zero;
        for (; k <= outcomes - Vector<double>.Count; k += Vector<double>.Count)
        {
            nuint at = (nuint)k;
            rest = Vector.Max(rest, Vector.Abs(new Vector<double>(own) - Vector.LoadUnsafe(ref score, at) - Vector.LoadUnsafe(ref estimate, at)) * Vector.LoadUnsafe(ref unit, at));
        }

        for (int lane = 0; lane < Vector<double>.Count; lane++)
        {
            farthest = Math.Max(farthest, rest[lane]);
        }

        return Math.Max(farthest, FarthestSimple(scores, own, expected, units, k));
    }

    /// <summary>The same one by one, from one outcome on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double FarthestSimple(ReadOnlySpan<double> scores, double own, ReadOnlySpan<double> expected, ReadOnlySpan<double> units, int from = 0)
    {
        double farthest = 0;
        for (int k = from; k < scores.Length; k++)
        {
            farthest = Math.Max(farthest, Math.Abs(own - scores[k] - expected[k]) * units[k]);
        }

        return farthest;
    }

    /// <summary>The same by division, in the standard errors themselves; an error of infinity makes a difference count for nothing.</summary>
    public static double FarthestInErrors(ReadOnlySpan<double> scores, double own, ReadOnlySpan<double> expected, ReadOnlySpan<double> errors)
    {
        double farthest = 0;
        for (int k = 0; k < scores.Length; k++)
        {
            farthest = Math.Max(farthest, Math.Abs(own - scores[k] - expected[k]) / errors[k]);
        }

        return farthest;
    }
}
