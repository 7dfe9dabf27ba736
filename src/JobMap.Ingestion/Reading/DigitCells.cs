using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace JobMap.Ingestion.Reading;

/// <summary>
/// Reads cells that are a digit or blank, sixteen bytes at a time: what stands before each separator, a digit or another separator, is the cell's code or a
/// blank, and these are moved together. Where anything else comes it stops. Processors that cannot move bytes together read none. <see cref="Simple"/> reads the
/// same cell by cell.
/// </summary>
internal static class DigitCells
{
    private const byte Other = byte.MaxValue;
    private const int Width = 16;

    /// <summary>The codes of the ten digits; of those that are no rating, nothing this reads.</summary>
    /// <param name="singles">The codes of all cells of one byte.</param>
    public static Vector128<byte> CodesOf(ReadOnlySpan<byte> singles)
    {
        Span<byte> codes = stackalloc byte[Width];
        codes.Fill(Other);
        for (int digit = 0; digit <= 9; digit++)
        {
            codes[digit] = CellCode.IsRating(singles['0' + digit]) ? singles['0' + digit] : Other;
        }

        return Vector128.Create<byte>(codes);
    }

    /// <summary>Reads cells into the start of a span until there is no room for sixteen more, and says how many.</summary>
    /// <param name="record">The record.</param>
    /// <param name="separator">What parts its cells.</param>
    /// <param name="digits">The codes of the digits, as <see cref="CodesOf"/> gives them.</param>
    /// <param name="at">Where the first cell begins, behind a separator; then where the first that was not read does.</param>
    /// <param name="codes">Where the codes go. Behind those that were read it may be written over.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Read(ReadOnlySpan<byte> record, byte separator, Vector128<byte> digits, ref int at, Span<byte> codes)
    {
        if (!Bmi2.X64.IsSupported || !Ssse3.IsSupported || at < 1)
        {
            return 0;
        }

        int cells = 0;
        int end = at;
        Vector128<byte> separators = Vector128.Create(separator);
        while (end + Width <= record.Length && cells + Width <= codes.Length)
        {
            Vector128<byte> before = Vector128.Create(record.Slice(end - 1, Width));
            Vector128<byte> ends = Vector128.Equals(Vector128.Create(record.Slice(end, Width)), separators);
            Vector128<byte> blank = Vector128.Equals(before, separators);
            Vector128<byte> code = Ssse3.Shuffle(digits, before);
            Vector128<byte> digit = Vector128.AndNot(Vector128.Equals(before & Vector128.Create((byte)0xF0), Vector128.Create((byte)'0')), Vector128.Equals(code, Vector128.Create(Other)));
            if ((blank | (digit & ends)) != Vector128<byte>.AllBitsSet)
            {
                break;
            }

            Vector128<ulong> kept = Vector128.AndNot(code, blank).AsUInt64();
            cells += Keep(kept.GetElement(0), ends.AsUInt64().GetElement(0), codes[cells..]);
            cells += Keep(kept.GetElement(1), ends.AsUInt64().GetElement(1), codes[cells..]);
            end += Width;
        }

        at = record[end - 1] == separator ? end : end - 1;
        return cells;
    }

    /// <summary>The same cell by cell, to the end of the record or of the codes: what a test holds the other against.</summary>
    public static int Simple(ReadOnlySpan<byte> record, byte separator, Vector128<byte> digits, ref int at, Span<byte> codes)
    {
        for (int cells = 0; cells < codes.Length; cells++)
        {
            int length = record[at..].IndexOf(separator);
            if (length < 0 || length > 1 || (length == 1 && (record[at] is < (byte)'0' or > (byte)'9' || digits[record[at] - '0'] == Other)))
            {
                return cells;
            }

            codes[cells] = length == 0 ? CellCode.Blank : digits[record[at] - '0'];
            at += length + 1;
        }

        return codes.Length;
    }

    /// <summary>Moves the bytes at which a cell ends together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Keep(ulong codes, ulong ends, Span<byte> target)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(target, Bmi2.X64.ParallelBitExtract(codes, ends));
        return BitOperations.PopCount(ends) / 8;
    }
}
