using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Naive;

/// <summary>Merely summing the bytes of all columns with vectors: as fast as they can be read.</summary>
internal static class VectorSum
{
    /// <summary>How many times a ushort holds 255.</summary>
    private const int Additions = 256;

    public static long Of(SurveyResponses responses)
    {
        long sum = 0;
        foreach (NeedId outcome in responses.Needs)
        {
            sum += Vector512.IsHardwareAccelerated
                ? Sum512(responses.ImportanceOf(outcome)) + Sum512(responses.SatisfactionOf(outcome))
                : Sum(responses.ImportanceOf(outcome)) + Sum(responses.SatisfactionOf(outcome));
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long Sum512(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<Vector512<ushort>> wide = MemoryMarshal.Cast<byte, Vector512<ushort>>(bytes);
        long sum = 0;
        for (int from = 0; from < wide.Length; from += Additions)
        {
            Vector512<ushort> even = Vector512<ushort>.Zero;
            Vector512<ushort> odd = Vector512<ushort>.Zero;
            foreach (Vector512<ushort> pair in wide[from..Math.Min(wide.Length, from + Additions)])
            {
                even += pair & Vector512.Create((ushort)0xFF);
                odd += pair >>> 8;
            }

            (Vector512<uint> low, Vector512<uint> high) = Vector512.Widen(even);
            (Vector512<uint> lowOdd, Vector512<uint> highOdd) = Vector512.Widen(odd);
            sum += Vector512.Sum(low + high + lowOdd + highOdd);
        }

        return sum + Rest(bytes[(wide.Length * Vector512<byte>.Count)..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long Sum(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<Vector<byte>> wide = MemoryMarshal.Cast<byte, Vector<byte>>(bytes);
        long sum = 0;
        for (int from = 0; from < wide.Length; from += Additions / 2)
        {
            Vector<ushort> lanes = Vector<ushort>.Zero;
            foreach (Vector<byte> vector in wide[from..Math.Min(wide.Length, from + (Additions / 2))])
            {
                Vector.Widen(vector, out Vector<ushort> low, out Vector<ushort> high);
                lanes += low + high;
            }

            Vector.Widen(lanes, out Vector<uint> lower, out Vector<uint> higher);
            sum += Vector.Sum(lower + higher);
        }

        return sum + Rest(bytes[(wide.Length * Vector<byte>.Count)..]);
    }

    private static long Rest(ReadOnlySpan<byte> bytes)
    {
        long sum = 0;
        foreach (byte value in bytes)
        {
            sum += value;
        }

        return sum;
    }
}
