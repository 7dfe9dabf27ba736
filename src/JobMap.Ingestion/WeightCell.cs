using System.Buffers.Text;

namespace JobMap.Ingestion;

/// <summary>Reads the cells of the column of weights.</summary>
internal static class WeightCell
{
    private const double Greatest = 1_000_000;

    /// <summary>A number from 0 to 1,000,000 with a decimal point, blanks around it aside; "1,5", "1 000" and "NaN" are none.</summary>
    public static bool TryRead(ReadOnlySpan<byte> cell, out double weight)
    {
        ReadOnlySpan<byte> trimmed = cell.Trim(" \t\r\n"u8);
        return Utf8Parser.TryParse(trimmed, out weight, out int used) && used == trimmed.Length && weight is >= 0 and <= Greatest;
    }
}
