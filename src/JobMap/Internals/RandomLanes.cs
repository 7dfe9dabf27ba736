using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JobMap.Internals;

/// <summary>Eight streams of one seed side by side: the same numbers as <see cref="RandomStream.NextInt32"/> of each, drawn at once.</summary>
internal static class RandomLanes
{
    /// <summary>How many streams.</summary>
    public const int Count = 8;

    /// <summary>Beyond this bound a number is rejected so often that the streams part ways.</summary>
    private const int GreatestBound = 1 << 14;

    /// <summary>Fills a table with numbers from 0 to bound − 1, each times a factor: a row a draw, a column a stream.</summary>
    public static void Fill(ulong seed, ulong firstStream, int bound, int factor, Span<int> table)
    {
        int drawn = Vector512.IsHardwareAccelerated && bound is > 0 and <= GreatestBound ? Wide(seed, firstStream, bound, factor, table) : 0;
        if (drawn < table.Length)
        {
            Simple(seed, firstStream, bound, factor, table);
        }
    }

    /// <summary>The same stream by stream.</summary>
    public static void Simple(ulong seed, ulong firstStream, int bound, int factor, Span<int> table)
    {
        for (int lane = 0; lane < Count; lane++)
        {
            RandomStream random = new(seed, firstStream + (ulong)lane);
            for (int at = lane; at < table.Length; at += Count)
            {
                table[at] = random.NextInt32(bound) * factor;
            }
        }
    }

    /// <summary>Fills what it can: rows two by two, and none if a number would have to be drawn anew in one stream alone. Says how many numbers it drew.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Wide(ulong seed, ulong firstStream, int bound, int factor, Span<int> table)
    {
        int whole = table.Length / (2 * Count) * 2 * Count;
        Span<ulong> states = stackalloc ulong[4 * Count];
        for (int lane = 0; lane < Count; lane++)
        {
            (states[lane], states[Count + lane], states[(2 * Count) + lane], states[(3 * Count) + lane]) = new RandomStream(seed, firstStream + (ulong)lane).State;
        }

        Vector512<ulong> s0 = Vector512.Create<ulong>(states);
        Vector512<ulong> s1 = Vector512.Create<ulong>(states[Count..]);
        Vector512<ulong> s2 = Vector512.Create<ulong>(states[(2 * Count)..]);
        Vector512<ulong> s3 = Vector512.Create<ulong>(states[(3 * Count)..]);
        Vector512<ulong> range = Vector512.Create((ulong)bound);
        Vector512<uint> factors = Vector512.Create((uint)factor);
        Vector512<uint> threshold = Vector512.Create((uint)(-bound) % (uint)bound);
        Vector512<uint> rejected = Vector512<uint>.Zero;
        ref uint start = ref Unsafe.As<int, uint>(ref MemoryMarshal.GetReference(table));
        for (int at = 0; at < whole; at += 2 * Count)
        {
            Vector512<ulong> first = (Next(ref s0, ref s1, ref s2, ref s3) >>> 32) * range;
            Vector512<ulong> second = (Next(ref s0, ref s1, ref s2, ref s3) >>> 32) * range;
            rejected |= Vector512.LessThan(Vector512.Narrow(first, second), threshold);
            (Vector512.Narrow(first >>> 32, second >>> 32) * factors).StoreUnsafe(ref start, (nuint)at);
        }

        return rejected == Vector512<uint>.Zero ? whole : 0;
    }

    /// <summary>One step of xoshiro256** in every stream.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Next(ref Vector512<ulong> s0, ref Vector512<ulong> s1, ref Vector512<ulong> s2, ref Vector512<ulong> s3)
    {
        Vector512<ulong> five = (s1 << 2) + s1;
        Vector512<ulong> turned = (five << 7) | (five >>> 57);
        Vector512<ulong> result = (turned << 3) + turned;
        Vector512<ulong> shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = (s3 << 45) | (s3 >>> 19);
        return result;
    }
}
