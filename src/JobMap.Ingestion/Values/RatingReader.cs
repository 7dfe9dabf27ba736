using System.Text;
using JobMap.Surveys;

namespace JobMap.Ingestion.Values;

/// <summary>
/// Reads the cells of one rating column: numbers, numbers with labels, labels of the codebook and codes of answer options. Codes for no answer go
/// before everything else, labels of the codebook before numbers. Where the codebook names numbers, it alone says what numbers mean.
/// Ratings of the codebook are on the column's scale. Threads may share a reader.
/// </summary>
internal sealed class RatingReader
{
    /// <summary>A longer cell is no rating, whatever it says.</summary>
    private const int LongestCell = 4096;

    private const int LeastKept = -100;
    private const int Kept = 256;

    private readonly CellMeanings _meanings;
    private readonly CellCache _cache = new();
    private readonly int[] _singles = new int[256];
    private readonly CellValue[] _numbers = new CellValue[Kept];

    /// <summary>A reader for one column.</summary>
    /// <param name="mapping">How the column is read.</param>
    /// <param name="scale">The scale of the answers, on which ratings are given.</param>
    /// <param name="codes">The codes for no answer where the mapping has none of its own.</param>
    /// <exception cref="ArgumentException">The scale of the column has another number of points than that of the answers, or the codebook has a rating that is not on the column's scale or two for one label.</exception>
    public RatingReader(ColumnMapping mapping, RatingScale scale, NoAnswerCodes codes)
    {
        _meanings = new CellMeanings(mapping, scale, codes);
        for (int i = 0; i < Kept; i++)
        {
            _numbers[i] = _meanings.OfNumber(i + LeastKept);
            CellValue single = ReadText([(byte)i]);
            _singles[i] = (single.Rating << 3) | (int)single.Kind;
        }
    }

    /// <summary>Reads one cell; <paramref name="rating"/> is on the answers' scale where it is answered, and the number as written where that is outside the scale.</summary>
    public CellKind Read(ReadOnlySpan<byte> utf8Cell, out int rating)
    {
        // Nearly every cell is a single digit.
        if (utf8Cell.Length == 1)
        {
            int single = _singles[utf8Cell[0]];
            rating = single >> 3;
            return (CellKind)(single & 7);
        }

        CellValue value = ReadLonger(utf8Cell);
        rating = value.Rating;
        return value.Kind;
    }

    private CellValue ReadLonger(ReadOnlySpan<byte> cell)
    {
        ReadOnlySpan<byte> trimmed = cell.Trim(" \t\r\n"u8);
        if (trimmed.IsEmpty)
        {
            return new CellValue(CellKind.Blank, 0);
        }

        if (WholeNumber.TryRead(trimmed, out int number))
        {
            return (uint)(number - LeastKept) < Kept ? _numbers[number - LeastKept] : _meanings.OfNumber(number);
        }

        if (!_cache.TryGet(trimmed, out CellValue value))
        {
            value = ReadText(trimmed);
            _cache.Add(trimmed, value);
        }

        return value;
    }

    private CellValue ReadText(ReadOnlySpan<byte> cell) =>
        cell.Length > LongestCell ? new CellValue(CellKind.Unparsable, 0) : _meanings.Of(LabelText.Normalised(Encoding.UTF8.GetString(cell)));
}
