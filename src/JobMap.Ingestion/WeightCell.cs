using System.Buffers.Text;

namespace JobMap.Ingestion;

/// <summary>Reads the cells of the column of weights.</summary>
internal static class WeightCell
{
    private const double Greatest = 1_000_000;
    private const int LongestWithComma = 32;

    /// <summary>
    /// A number from 0 to 1,000,000, blanks around it aside. A comma is that of decimals where it cannot be that of thousands: in "1,5" and "0,125", but not in
    /// "1,500"; "1 000" and "NaN" are none.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> cell, out double weight)
    {
        ReadOnlySpan<byte> trimmed = cell.Trim(" \t\r\n"u8);
        int comma = trimmed.IndexOf((byte)',');
        if (comma < 0)
        {
            return TryReadPoint(trimmed, out weight);
        }

        weight = 0;
        bool mayBeThousands = trimmed.Length - comma - 1 == 3 && !trimmed[..comma].SequenceEqual("0"u8);
        if (comma == 0 || comma == trimmed.Length - 1 || trimmed.Length > LongestWithComma || mayBeThousands)
        {
            return false;
        }

        Span<byte> point = stackalloc byte[trimmed.Length];
        trimmed.CopyTo(point);
        point[comma] = (byte)'.';
        return TryReadPoint(point, out weight);
    }

    private static bool TryReadPoint(ReadOnlySpan<byte> text, out double weight) =>
        Utf8Parser.TryParse(text, out weight, out int used) && used == text.Length && weight is >= 0 and <= Greatest;
}
