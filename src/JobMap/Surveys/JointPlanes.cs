using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// Counts pairs of codes of three bits. Each column becomes <see cref="CodeMasks{TWidth, TVector}"/>, a bit a respondent. For each pair of a mask of the
/// importance and one of the satisfaction, whom both have is added up by a carry-save counter, and differences of these sums are the cells of the table.
/// <see cref="JointCounts.Simple"/> counts the same.
/// </summary>
/// <typeparam name="TWidth">The operations of the vectors.</typeparam>
/// <typeparam name="TVector">The vectors.</typeparam>
internal static class JointPlanes<TWidth, TVector>
    where TWidth : struct, IVectorWidth<TVector>
    where TVector : unmanaged
{
    /// <summary>Vectors of a mask added at a time, which carry one vector.</summary>
    private const int Block = CodeMasks<TWidth, TVector>.Block;

    /// <summary>Vectors of codes in a block.</summary>
    private const int BlockCodes = Block * CodeMasks<TWidth, TVector>.Group;

    /// <summary>What a cell keeps from block to block: the planes of its counter, worth 1, 2, 4 and 8, and, worth 16, what the last block carried.</summary>
    private const int Planes = 5;

    /// <summary>With fewer vectors of codes one by one is quicker.</summary>
    private const int FewestCodes = 48;

    /// <summary>Counts as many respondents as vectors pay for into an empty table, and says how many those are.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Count(ReadOnlySpan<byte> importance, ReadOnlySpan<byte> satisfaction, int side, long[] counts)
    {
        int counted = importance.Length / TWidth.Count < FewestCodes ? 0 : importance.Length - (importance.Length % (CodeMasks<TWidth, TVector>.Group * TWidth.Count));
        if (counted == 0)
        {
            return 0;
        }

        Span<TVector> room = Aligned(stackalloc TVector[(2 * side * Block) + (counts.Length * Planes) + 1]);
        Span<TVector> rows = room[..(side * Block)];
        Span<TVector> columns = room.Slice(side * Block, side * Block);
        Span<TVector> planes = room[(2 * side * Block)..];
        rows.Fill(TWidth.Create(byte.MaxValue));
        columns.Fill(TWidth.Create(byte.MaxValue));
        planes.Clear();
        importance = importance[..counted];
        satisfaction = satisfaction[..counted];
        while (importance.Length > 0)
        {
            int length = Math.Min(importance.Length, BlockCodes * TWidth.Count);
            CodeMasks<TWidth, TVector>.Of(importance[..length], rows);
            CodeMasks<TWidth, TVector>.Of(satisfaction[..length], columns);
            importance = importance[length..];
            satisfaction = satisfaction[length..];
            Add(rows, columns, planes, side, importance, satisfaction);
            Read(planes, Planes - 1, counts);
        }

        for (int plane = 0; plane < Planes - 1; plane++)
        {
            Read(planes, plane, counts);
        }

        counts[0] = counted;
        Separate(counts, side, side, 1);
        Separate(counts, side, 1, side);
        return counted;
    }

    /// <summary>The vectors from the first one on that does not lie across two lines of the cache; one less.</summary>
    private static Span<TVector> Aligned(Span<TVector> onStack)
    {
        Span<byte> bytes = MemoryMarshal.AsBytes(onStack);
        int past = (int)(Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref MemoryMarshal.GetReference(bytes)) & (TWidth.Count - 1));
        return MemoryMarshal.Cast<byte, TVector>(bytes.Slice(TWidth.Count - past, bytes.Length - TWidth.Count));
    }

    /// <summary>Adds a block to the planes of every cell, while memory is told of the block ahead.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(Span<TVector> rows, Span<TVector> columns, Span<TVector> planes, int side, ReadOnlySpan<byte> nextImportance, ReadOnlySpan<byte> nextSatisfaction)
    {
        int linesPerCell = (BlockCodes * TWidth.Count / CacheHint.Line / (side * side)) + 1;
        int ahead = 0;
        for (int i = 0; i < side; i++)
        {
            for (int s = 0; s < side; s++)
            {
                for (int line = 0; line < linesPerCell; line++)
                {
                    CacheHint.Soon(nextImportance, ahead);
                    CacheHint.Soon(nextSatisfaction, ahead);
                    ahead += CacheHint.Line;
                }

                Add(ref rows[i * Block], ref columns[s * Block], ref planes[((i * side) + s) * Planes]);
            }
        }
    }

    /// <summary>Adds whom two masks share to the planes of a cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref TVector row, ref TVector column, ref TVector plane)
    {
        TVector p0 = plane, p1 = Unsafe.Add(ref plane, 1), p2 = Unsafe.Add(ref plane, 2), p3 = Unsafe.Add(ref plane, 3);
        TVector first = CarrySave<TWidth, TVector>.Add(ref p2, Four(ref row, ref column, 0, ref p0, ref p1), Four(ref row, ref column, 4, ref p0, ref p1));
        TVector second = CarrySave<TWidth, TVector>.Add(ref p2, Four(ref row, ref column, 8, ref p0, ref p1), Four(ref row, ref column, 12, ref p0, ref p1));
        Unsafe.Add(ref plane, 4) = CarrySave<TWidth, TVector>.Add(ref p3, first, second);
        plane = p0;
        Unsafe.Add(ref plane, 1) = p1;
        Unsafe.Add(ref plane, 2) = p2;
        Unsafe.Add(ref plane, 3) = p3;
    }

    /// <summary>Adds four vectors to the first two planes and gives the carry, worth four.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Four(ref TVector row, ref TVector column, int v, ref TVector p0, ref TVector p1)
    {
        TVector first = CarrySave<TWidth, TVector>.Add(ref p0, Both(ref row, ref column, v), Both(ref row, ref column, v + 1));
        TVector second = CarrySave<TWidth, TVector>.Add(ref p0, Both(ref row, ref column, v + 2), Both(ref row, ref column, v + 3));
        return CarrySave<TWidth, TVector>.Add(ref p1, first, second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Both(ref TVector row, ref TVector column, int v) => TWidth.And(Unsafe.Add(ref row, v), Unsafe.Add(ref column, v));

    /// <summary>Adds what one plane of each cell is worth to the counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Read(Span<TVector> planes, int plane, long[] counts)
    {
        int words = TWidth.Count / sizeof(ulong);
        ref ulong bits = ref Unsafe.As<TVector, ulong>(ref planes[plane]);
        for (int cell = 0; cell < counts.Length; cell++)
        {
            int ones = 0;
            for (int w = 0; w < words; w += 2)
            {
                ones += BitOperations.PopCount(Unsafe.Add(ref bits, w)) + BitOperations.PopCount(Unsafe.Add(ref bits, w + 1));
            }

            counts[cell] += (long)ones << plane;
            bits = ref Unsafe.Add(ref bits, Planes * words);
        }
    }

    /// <summary>From those whose code has all bits of a code, takes away those who have other bits too, along the rows or along the columns.</summary>
    private static void Separate(long[] counts, int side, int along, int across)
    {
        for (int bit = 1; bit < side; bit *= 2)
        {
            for (int code = 0; code < side - bit; code++)
            {
                for (int at = 0; (code & bit) == 0 && at < side; at++)
                {
                    counts[(code * along) + (at * across)] -= counts[((code + bit) * along) + (at * across)];
                }
            }
        }
    }
}
