using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// Turns a column of codes of three bits, one byte each, into masks of one bit each: for every code the mask of those whose code has all of its bits.
/// That takes an instruction a mask, where telling codes apart takes several. Which respondent a bit stands for is the same in all masks, and of no matter.
/// </summary>
/// <typeparam name="TWidth">The operations of the vectors.</typeparam>
/// <typeparam name="TVector">The vectors.</typeparam>
internal static class CodeMasks<TWidth, TVector>
    where TWidth : struct, IVectorWidth<TVector>
    where TVector : unmanaged
{
    /// <summary>Vectors of codes that become one vector of each mask.</summary>
    public const int Group = 8;

    /// <summary>Vectors a mask has.</summary>
    public const int Block = 16;

    /// <summary>Fills the masks of all codes but 0, whose mask is everybody and left as it is, one after the other. Where the column does not fill them, nobody is in the rest.</summary>
    /// <param name="column">Whole groups of vectors, as many as a mask has vectors or fewer.</param>
    /// <param name="masks">A block a code, from 0 to 2 at least and to 7 at most.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Of(ReadOnlySpan<byte> column, Span<TVector> masks)
    {
        ReadOnlySpan<TVector> codes = MemoryMarshal.Cast<byte, TVector>(column);
        if (codes.Length < Block * Group)
        {
            masks[Block..].Clear();
        }

        // Eight by eight bits are turned over in three steps, of halves, quarters and eighths of a byte; the upper half of each byte is known to be 0.
        TVector nibble = TWidth.Create(0x0F), pair = TWidth.Create(0x33), single = TWidth.Create(0x55);
        for (int g = 0; g < codes.Length / Group; g++)
        {
            ref TVector code = ref Unsafe.Add(ref MemoryMarshal.GetReference(codes), g * Group);
            TVector a = TWidth.Select(nibble, code, TWidth.ShiftLeft(Unsafe.Add(ref code, 1), 4));
            TVector b = TWidth.Select(nibble, Unsafe.Add(ref code, 2), TWidth.ShiftLeft(Unsafe.Add(ref code, 3), 4));
            TVector c = TWidth.Select(nibble, Unsafe.Add(ref code, 4), TWidth.ShiftLeft(Unsafe.Add(ref code, 5), 4));
            TVector d = TWidth.Select(nibble, Unsafe.Add(ref code, 6), TWidth.ShiftLeft(Unsafe.Add(ref code, 7), 4));
            TVector lowOfFour = TWidth.Select(pair, a, TWidth.ShiftLeft(b, 2));
            TVector lowOfRest = TWidth.Select(pair, c, TWidth.ShiftLeft(d, 2));
            TVector highOfFour = TWidth.Select(pair, TWidth.ShiftRight(a, 2), b);
            TVector highOfRest = TWidth.Select(pair, TWidth.ShiftRight(c, 2), d);
            Write(
                masks[g..],
                TWidth.Select(single, lowOfFour, TWidth.ShiftLeft(lowOfRest, 1)),
                TWidth.Select(single, TWidth.ShiftRight(lowOfFour, 1), lowOfRest),
                TWidth.Select(single, highOfFour, TWidth.ShiftLeft(highOfRest, 1)));
        }
    }

    /// <summary>Writes one vector of each mask: of the codes 1, 2 and 4 as they come, of the others from these, so far as the scale has them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(Span<TVector> masks, TVector one, TVector two, TVector four)
    {
        masks[Block] = one;
        masks[2 * Block] = two;
        if (masks.Length > 3 * Block)
        {
            masks[3 * Block] = TWidth.And(one, two);
        }

        if (masks.Length > 4 * Block)
        {
            masks[4 * Block] = four;
        }

        if (masks.Length > 5 * Block)
        {
            masks[5 * Block] = TWidth.And(one, four);
        }

        if (masks.Length > 6 * Block)
        {
            masks[6 * Block] = TWidth.And(two, four);
        }

        if (masks.Length > 7 * Block)
        {
            masks[7 * Block] = TWidth.And(one, TWidth.And(two, four));
        }
    }
}
