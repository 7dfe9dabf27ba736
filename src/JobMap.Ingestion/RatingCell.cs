using System.Buffers.Text;
using System.Text;
using JobMap.Surveys;

namespace JobMap.Ingestion;

/// <summary>Reads the cells of rating columns.</summary>
internal sealed class RatingCell
{
    private readonly RatingScale _scale;
    private readonly HashSet<string> _missingCodes;
    private readonly HashSet<int> _missingNumbers;
    private readonly HashSet<byte> _digits;

    public RatingCell(RatingScale scale, IEnumerable<string> missingCodes)
    {
        _scale = scale;
        _missingCodes = new HashSet<string>(missingCodes.Select(code => code.Trim()), StringComparer.OrdinalIgnoreCase);
        // A code that is a number is missing however it is written: with the code 9, so are "09" and "9.0".
        _missingNumbers = [.. _missingCodes.Select(code => TryReadWhole(Encoding.UTF8.GetBytes(code), out int number) ? number : (int?)null).OfType<int>()];
        _digits = [.. "0123456789"u8.ToArray().Where(digit => scale.Contains(digit - '0') && !_missingNumbers.Contains(digit - '0'))];
    }

    /// <summary>Reads one cell; <paramref name="rating"/> is meaningful where it is answered or outside the scale.</summary>
    public CellKind Read(ReadOnlySpan<byte> cell, out int rating)
    {
        rating = 0;
        ReadOnlySpan<byte> trimmed = cell.Trim(" \t\r\n"u8);
        if (trimmed.IsEmpty)
        {
            return CellKind.Blank;
        }

        // Nearly every cell is a single digit of the scale; it needs no text.
        if (trimmed.Length == 1 && _digits.Contains(trimmed[0]))
        {
            rating = trimmed[0] - '0';
            return CellKind.Answered;
        }

        string text = Encoding.UTF8.GetString(trimmed).Trim();
        return text.Length == 0 ? CellKind.Blank
            : _missingCodes.Contains(text) ? CellKind.MissingCode
            : !TryReadWhole(trimmed, out rating) ? CellKind.NotANumber
            : _missingNumbers.Contains(rating) ? CellKind.MissingCode
            : _scale.Contains(rating) ? CellKind.Answered : CellKind.OutOfScale;
    }

    /// <summary>"4" and "4.0" are whole numbers, "4.5" and "4 - very" are not.</summary>
    private static bool TryReadWhole(ReadOnlySpan<byte> text, out int whole)
    {
        bool isNumber = Utf8Parser.TryParse(text, out double number, out int used) && used == text.Length
            && number == Math.Floor(number) && Math.Abs(number) <= int.MaxValue;
        whole = isNumber ? (int)number : 0;
        return isNumber;
    }
}
