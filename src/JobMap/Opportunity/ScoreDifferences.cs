using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace JobMap.Opportunity;

/// <summary>
/// The differences between one outcome's score and all scores of a resample: the inner loops of the confidence sets for ranks, as wide as
/// the machine's vectors. Each sum is taken in the same order as one by one, so that the figures are the same to the last bit.
/// </summary>
internal static class ScoreDifferences
{
    /// <summary>Adds the differences to their sums, and their squares to theirs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<double> scores, double own, Span<double> sums, Span<double> squares)
    {
        ReadOnlySpan<Vector<double>> wide = MemoryMarshal.Cast<double, Vector<double>>(scores);
        Span<Vector<double>> wideSums = MemoryMarshal.Cast<double, Vector<double>>(sums);
        Span<Vector<double>> wideSquares = MemoryMarshal.Cast<double, Vector<double>>(squares);
        Vector<double> owns = new(own);
        for (int v = 0; v < wide.Length; v++)
        {
            Vector<double> difference = owns - wide[v];
            wideSums[v] += difference;
            wideSquares[v] += difference * difference;
        }

        AddSimple(scores, own, sums, squares, wide.Length * Vector<double>.Count);
    }

    /// <summary>The same one by one, from one outcome on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddSimple(ReadOnlySpan<double> scores, double own, Span<double> sums, Span<double> squares, int from = 0)
    {
        for (int k = from; k < scores.Length; k++)
        {
            double difference = own - scores[k];
            sums[k] += difference;
            squares[k] += difference * difference;
        }
    }

    /// <summary>How far the farthest difference lies from what is expected, each in its own unit; a unit of infinity makes a difference count for nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Farthest(ReadOnlySpan<double> scores, double own, ReadOnlySpan<double> expected, ReadOnlySpan<double> units)
    {
        ReadOnlySpan<Vector<double>> wide = MemoryMarshal.Cast<double, Vector<double>>(scores);
        ReadOnlySpan<Vector<double>> wideExpected = MemoryMarshal.Cast<double, Vector<double>>(expected);
        ReadOnlySpan<Vector<double>> wideUnits = MemoryMarshal.Cast<double, Vector<double>>(units);
        Vector<double> owns = new(own);
        Vector<double> maxima = Vector<double>.Zero;
        for (int v = 0; v < wide.Length; v++)
        {
            maxima = Vector.Max(maxima, Vector.Abs(owns - wide[v] - wideExpected[v]) / wideUnits[v]);
        }

        double farthest = FarthestSimple(scores, own, expected, units, wide.Length * Vector<double>.Count);
        for (int lane = 0; lane < Vector<double>.Count; lane++)
        {
            farthest = Math.Max(farthest, maxima[lane]);
        }

        return farthest;
    }

    /// <summary>The same one by one, from one outcome on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double FarthestSimple(ReadOnlySpan<double> scores, double own, ReadOnlySpan<double> expected, ReadOnlySpan<double> units, int from = 0)
    {
        double farthest = 0;
        for (int k = from; k < scores.Length; k++)
        {
            farthest = Math.Max(farthest, Math.Abs(own - scores[k] - expected[k]) / units[k]);
        }

        return farthest;
    }
}
