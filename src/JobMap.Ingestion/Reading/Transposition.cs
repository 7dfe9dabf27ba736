using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace JobMap.Ingestion.Reading;

/// <summary>
/// Turns rows of bytes into columns, eight rows by eight columns at a time in eight words. Rows are taken in strips that stay in the nearest cache while all
/// their columns are written. <see cref="Simple"/> does the same byte by byte.
/// </summary>
internal static class Transposition
{
    private const int Side = sizeof(ulong);
    private const int StripRows = 64;

    /// <summary>Writes rows as columns.</summary>
    /// <param name="cells">The rows, one behind the other.</param>
    /// <param name="rows">How many there are.</param>
    /// <param name="width">How many bytes a row has.</param>
    /// <param name="columns">Where the columns go.</param>
    /// <param name="height">How far apart the columns begin; at least the number of rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Of(ReadOnlySpan<byte> cells, int rows, int width, Span<byte> columns, int height)
    {
        int wholeRows = rows - (rows % Side);
        int wholeWidth = width - (width % Side);
        for (int strip = 0; strip < wholeRows; strip += StripRows)
        {
            int end = Math.Min(strip + StripRows, wholeRows);
            for (int column = 0; column < wholeWidth; column += Side)
            {
                for (int row = strip; row < end; row += Side)
                {
                    Square(cells[((row * width) + column)..], width, columns[((column * height) + row)..], height);
                }
            }
        }

        Simple(cells, 0..wholeRows, wholeWidth..width, width, columns, height);
        Simple(cells, wholeRows..rows, 0..width, width, columns, height);
    }

    /// <summary>Writes a part of the rows and columns byte by byte: what is left beside the squares, and what a test holds them against.</summary>
    public static void Simple(ReadOnlySpan<byte> cells, Range rows, Range columnsOfRows, int width, Span<byte> columns, int height)
    {
        for (int column = columnsOfRows.Start.Value; column < columnsOfRows.End.Value; column++)
        {
            for (int row = rows.Start.Value; row < rows.End.Value; row++)
            {
                columns[(column * height) + row] = cells[(row * width) + column];
            }
        }
    }

    /// <summary>Swaps across the diagonal the off-diagonal quarters of the square, then of its quarters, then of theirs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Square(ReadOnlySpan<byte> rows, int width, Span<byte> columns, int height)
    {
        ulong a = Word(rows), b = Word(rows[width..]), c = Word(rows[(2 * width)..]), d = Word(rows[(3 * width)..]);
        ulong e = Word(rows[(4 * width)..]), f = Word(rows[(5 * width)..]), g = Word(rows[(6 * width)..]), h = Word(rows[(7 * width)..]);
        Swap(ref a, ref e, 32, 0x00000000FFFFFFFF);
        Swap(ref b, ref f, 32, 0x00000000FFFFFFFF);
        Swap(ref c, ref g, 32, 0x00000000FFFFFFFF);
        Swap(ref d, ref h, 32, 0x00000000FFFFFFFF);
        Swap(ref a, ref c, 16, 0x0000FFFF0000FFFF);
        Swap(ref b, ref d, 16, 0x0000FFFF0000FFFF);
        Swap(ref e, ref g, 16, 0x0000FFFF0000FFFF);
        Swap(ref f, ref h, 16, 0x0000FFFF0000FFFF);
        Swap(ref a, ref b, 8, 0x00FF00FF00FF00FF);
        Swap(ref c, ref d, 8, 0x00FF00FF00FF00FF);
        Swap(ref e, ref f, 8, 0x00FF00FF00FF00FF);
        Swap(ref g, ref h, 8, 0x00FF00FF00FF00FF);
        Write(columns, a);
        Write(columns[height..], b);
        Write(columns[(2 * height)..], c);
        Write(columns[(3 * height)..], d);
        Write(columns[(4 * height)..], e);
        Write(columns[(5 * height)..], f);
        Write(columns[(6 * height)..], g);
        Write(columns[(7 * height)..], h);
    }

    private static ulong Word(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt64LittleEndian(bytes);

    private static void Write(Span<byte> bytes, ulong word) => BinaryPrimitives.WriteUInt64LittleEndian(bytes, word);

    /// <summary>Swaps the high parts of one word with the low parts of the other.</summary>
    private static void Swap(ref ulong upper, ref ulong lower, int shift, ulong low)
    {
        ulong differ = ((upper >> shift) ^ lower) & low;
        lower ^= differ;
        upper ^= differ << shift;
    }
}
