using System.Buffers.Text;
using System.Text;
using JobMap.Surveys;

namespace JobMap.Ingestion;

/// <summary>Reads the cells of rating columns.</summary>
internal sealed class RatingCell
{
    private readonly RatingScale _scale;
    private readonly Dictionary<string, CellKind> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, CellKind> _numbers = [];
    private readonly HashSet<byte> _digits;

    public RatingCell(SurveyCsvOptions options)
    {
        _scale = options.Scale;
        Take(options.DontKnowCodes, CellKind.DontKnow);
        Take(options.NotApplicableCodes, CellKind.NotApplicable);
        Take(options.MissingCodes, CellKind.MissingCode);
        _digits = [.. "0123456789"u8.ToArray().Where(digit => _scale.Contains(digit - '0') && !_numbers.ContainsKey(digit - '0'))];
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
            : _codes.TryGetValue(text, out CellKind code) ? code
            : !TryReadWhole(trimmed, out rating) ? CellKind.NotANumber
            : _numbers.TryGetValue(rating, out CellKind number) ? number
            : _scale.Contains(rating) ? CellKind.Answered : CellKind.OutOfScale;
    }

    /// <summary>A code that is a number is meant however it is written: with the code 9, so are "09" and "9.0". What a code means first, it means.</summary>
    private void Take(IEnumerable<string> codes, CellKind kind)
    {
        foreach (string code in codes.Select(code => code.Trim()))
        {
            _codes.TryAdd(code, kind);
            if (TryReadWhole(Encoding.UTF8.GetBytes(code), out int number))
            {
                _numbers.TryAdd(number, kind);
            }
        }
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
