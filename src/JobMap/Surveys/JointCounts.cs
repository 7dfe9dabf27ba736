using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// Counts pairs of ratings: two columns, one byte a respondent (0 for no answer, 1 for the lowest point), into a table with a row per
/// importance and a column per satisfaction. On scales of up to seven points satisfaction is turned into one bit of a byte, those bits are
/// kept where importance has the code of the row, and a carry-save counter adds them up, a whole vector of respondents at a time. Wider scales
/// have too many rows for that to pay.
/// </summary>
internal static class JointCounts
{
    /// <summary>How many codes one byte of bits tells apart.</summary>
    private const int MostCodes = 8;

    /// <summary>Vectors counted before the planes are emptied: as many as eight planes hold for certain, and few enough to stay in the nearest cache.</summary>
    private const int Block = 128;

    /// <summary>Vectors added at a time.</summary>
    private const int Step = 16;

    /// <summary>The table, row by row.</summary>
    public static long[] Of(ReadOnlySpan<byte> importance, ReadOnlySpan<byte> satisfaction, int points)
    {
        int side = points + 1;
        long[] counts = new long[side * side];
        int counted = side > MostCodes ? 0
            : Vector512.IsHardwareAccelerated ? Wide<VectorWidth512, Vector512<byte>>(importance, satisfaction, side, counts)
            : Vector256.IsHardwareAccelerated ? Wide<VectorWidth256, Vector256<byte>>(importance, satisfaction, side, counts)
            : Vector128.IsHardwareAccelerated ? Wide<VectorWidth128, Vector128<byte>>(importance, satisfaction, side, counts)
            : 0;
        Simple(importance[counted..], satisfaction[counted..], side, counts);
        return counts;
    }

    /// <summary>The same one by one: what the rest behind the vectors is counted with, and what a test holds the vectors against.</summary>
    public static void Simple(ReadOnlySpan<byte> importance, ReadOnlySpan<byte> satisfaction, int side, long[] counts)
    {
        for (int r = 0; r < importance.Length; r++)
        {
            counts[(importance[r] * side) + satisfaction[r]]++;
        }
    }

    /// <summary>Counts as many respondents as fill whole steps of vectors into an empty table, and says how many those are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Wide<TWidth, TVector>(ReadOnlySpan<byte> importance, ReadOnlySpan<byte> satisfaction, int side, long[] counts)
        where TWidth : struct, IVectorWidth<TVector>
        where TVector : unmanaged
    {
        Span<TVector> bits = stackalloc TVector[Block];
        Span<long> everybody = stackalloc long[side];
        ReadOnlySpan<TVector> important = MemoryMarshal.Cast<byte, TVector>(importance);
        ReadOnlySpan<TVector> satisfied = MemoryMarshal.Cast<byte, TVector>(satisfaction);
        int whole = important.Length / Step * Step;
        for (int from = 0; from < whole; from += Block)
        {
            int length = Math.Min(Block, whole - from);
            for (int v = 0; v < length; v++)
            {
                bits[v] = BitOf<TWidth, TVector>(satisfied[from + v]);
            }

            for (int i = 1; i < side; i++)
            {
                AddRow<TWidth, TVector, OfCode<TWidth, TVector>>(important.Slice(from, length), bits, (byte)i, counts.AsSpan(i * side, side));
            }

            AddRow<TWidth, TVector, OfEverybody<TVector>>(important.Slice(from, length), bits, 0, everybody);
        }

        everybody.CopyTo(counts);
        for (int cell = side; cell < counts.Length; cell++)
        {
            counts[cell % side] -= counts[cell];
        }

        return whole * TWidth.Count;
    }

    /// <summary>1 shifted left by each byte, of bytes below eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector BitOf<TWidth, TVector>(TVector codes)
        where TWidth : struct, IVectorWidth<TVector>
        where TVector : unmanaged
    {
        TVector one = TWidth.Create(1);
        TVector zero = TWidth.Create(0);
        TVector bit = TWidth.Add(one, TWidth.And(codes, one));
        TVector twice = TWidth.Add(bit, bit);
        bit = TWidth.Select(TWidth.Equal(TWidth.And(codes, TWidth.Create(2)), zero), bit, TWidth.Add(twice, twice));
        return TWidth.Select(TWidth.Equal(TWidth.And(codes, TWidth.Create(4)), zero), bit, TWidth.TimesSixteen(bit));
    }

    /// <summary>Adds the respondents of one importance to their row of the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRow<TWidth, TVector, TKept>(ReadOnlySpan<TVector> importance, ReadOnlySpan<TVector> bits, byte code, Span<long> row)
        where TWidth : struct, IVectorWidth<TVector>
        where TVector : unmanaged
        where TKept : struct, IKept<TVector>
    {
        TVector wanted = TWidth.Create(code);
        TVector p0 = default, p1 = default, p2 = default, p3 = default, p4 = default, p5 = default, p6 = default, p7 = default;
        ref TVector codes = ref MemoryMarshal.GetReference(importance);
        ref TVector bit = ref MemoryMarshal.GetReference(bits);
        for (int v = 0; v < importance.Length; v += Step)
        {
            TVector first = Eight<TWidth, TVector, TKept>(ref codes, ref bit, v, wanted, ref p0, ref p1, ref p2);
            TVector second = Eight<TWidth, TVector, TKept>(ref codes, ref bit, v + (Step / 2), wanted, ref p0, ref p1, ref p2);
            TVector carry = CarrySave<TWidth, TVector>.Add(ref p3, first, second);
            carry = CarrySave<TWidth, TVector>.Add(ref p4, carry);
            carry = CarrySave<TWidth, TVector>.Add(ref p5, carry);
            carry = CarrySave<TWidth, TVector>.Add(ref p6, carry);
            p7 = TWidth.Xor(p7, carry);
        }

        for (int s = 0; s < row.Length; s++)
        {
            byte set = (byte)(1 << s);
            row[s] += TWidth.CountOf(p0, set) + (2 * TWidth.CountOf(p1, set)) + (4 * TWidth.CountOf(p2, set)) + (8 * TWidth.CountOf(p3, set))
                + (16 * TWidth.CountOf(p4, set)) + (32 * TWidth.CountOf(p5, set)) + (64 * TWidth.CountOf(p6, set)) + (128 * TWidth.CountOf(p7, set));
        }
    }

    /// <summary>Adds eight vectors to the first three planes and gives the carry, worth eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Eight<TWidth, TVector, TKept>(ref TVector codes, ref TVector bit, int v, TVector wanted, ref TVector p0, ref TVector p1, ref TVector p2)
        where TWidth : struct, IVectorWidth<TVector>
        where TVector : unmanaged
        where TKept : struct, IKept<TVector>
    {
        TVector a = CarrySave<TWidth, TVector>.Add(ref p0, TKept.Of(ref codes, ref bit, v, wanted), TKept.Of(ref codes, ref bit, v + 1, wanted));
        TVector b = CarrySave<TWidth, TVector>.Add(ref p0, TKept.Of(ref codes, ref bit, v + 2, wanted), TKept.Of(ref codes, ref bit, v + 3, wanted));
        TVector first = CarrySave<TWidth, TVector>.Add(ref p1, a, b);
        a = CarrySave<TWidth, TVector>.Add(ref p0, TKept.Of(ref codes, ref bit, v + 4, wanted), TKept.Of(ref codes, ref bit, v + 5, wanted));
        b = CarrySave<TWidth, TVector>.Add(ref p0, TKept.Of(ref codes, ref bit, v + 6, wanted), TKept.Of(ref codes, ref bit, v + 7, wanted));
        return CarrySave<TWidth, TVector>.Add(ref p2, first, CarrySave<TWidth, TVector>.Add(ref p1, a, b));
    }

    /// <summary>Whose bits are counted into a row.</summary>
    private interface IKept<TVector>
    {
        static abstract TVector Of(ref TVector codes, ref TVector bits, int v, TVector wanted);
    }

    /// <summary>The bits of those whose importance is the wanted one.</summary>
    private readonly struct OfCode<TWidth, TVector> : IKept<TVector>
        where TWidth : struct, IVectorWidth<TVector>
        where TVector : unmanaged
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TVector Of(ref TVector codes, ref TVector bits, int v, TVector wanted) => TWidth.And(Unsafe.Add(ref bits, v), TWidth.Equal(Unsafe.Add(ref codes, v), wanted));
    }

    /// <summary>The bits of everybody: what is left of them beside the other rows is the row of no answer, without a comparison.</summary>
    private readonly struct OfEverybody<TVector> : IKept<TVector>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TVector Of(ref TVector codes, ref TVector bits, int v, TVector wanted) => Unsafe.Add(ref bits, v);
    }
}
