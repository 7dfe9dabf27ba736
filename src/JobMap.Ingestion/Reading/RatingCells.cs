using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Reading;

/// <summary>
/// Reads the cells of all rating columns of a row. Nearly every cell of a survey is one digit or blank, so where the table has the whole record as one text the
/// cells are taken from there as they come, many at once by <see cref="DigitCells"/>, and only others are looked at closely; <see cref="ReadFields"/> reads the
/// same field by field.
/// </summary>
internal sealed class RatingCells
{
    /// <summary>With fewer columns one by one is as quick.</summary>
    private const int FewestTogether = 24;

    /// <summary>How many cells are read one by one once there was one that is neither a digit nor blank.</summary>
    private const int ReadSingly = 12;

    private readonly RatingColumn[] _columns;

    /// <summary>Of each column the codes of cells of one byte. Columns that read them alike share a table, so that it stays near the processor.</summary>
    private readonly byte[][] _singles;

    /// <summary>Of each column how many fields lie between it and the one before it.</summary>
    private readonly int[] _between;

    /// <summary>Of each column how many from it on stand side by side and share a table.</summary>
    private readonly int[] _together;
    private readonly Vector128<byte>[] _digits;
    private readonly bool _ascends;

    public RatingCells(IReadOnlyList<RatingColumn> columns)
    {
        _columns = [.. columns];
        _singles = [.. columns.Select(column => columns.First(other => other.Singles.SequenceEqual(column.Singles)).Singles)];
        _between = [.. columns.Select((column, i) => column.Index - (i == 0 ? 0 : columns[i - 1].Index + 1))];
        _together = new int[_columns.Length];
        for (int i = _columns.Length - 1; i >= 0; i--)
        {
            _together[i] = i + 1 < _columns.Length && _between[i + 1] == 0 && _singles[i + 1] == _singles[i] ? _together[i + 1] + 1 : 1;
        }

        _digits = Array.ConvertAll(_singles, singles => DigitCells.CodesOf(singles));
        _ascends = _between.All(between => between >= 0);
    }

    /// <summary>Reads the row the table stands on, one code a column; what is not understood goes to the log.</summary>
    public void Read(TableReader table, Span<byte> codes)
    {
        ReadOnlySpan<byte> record = _ascends ? table.PlainRecord : [];
        if (record.IsEmpty)
        {
            ReadFields(table, codes);
        }
        else
        {
            ReadRecord(record, table.PlainSeparator, table.Line, codes);
        }
    }

    /// <summary>The same field by field: for tables that have no such text, and what a test holds the other against.</summary>
    public void ReadFields(TableReader table, Span<byte> codes)
    {
        long line = table.Line;
        for (int i = 0; i < _columns.Length; i++)
        {
            codes[i] = _columns[i].Read(table.GetSpan(_columns[i].Index), line);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadRecord(ReadOnlySpan<byte> record, byte separator, long line, Span<byte> codes)
    {
        int at = 0;
        int singly = 1;
        byte[][] singles = _singles;
        ReadOnlySpan<int> between = _between.AsSpan(0, singles.Length);
        codes = codes[..singles.Length];
        for (int i = 0; i < singles.Length; i++)
        {
            if (i >= singly && at > 0 && at < record.Length && between[i] == 0 && _together[i] >= FewestTogether)
            {
                i += DigitCells.Read(record, separator, _digits[i], ref at, codes.Slice(i, _together[i] - 1));
                singly = i + ReadSingly;
            }

            if (between[i] > 0)
            {
                at = Skip(record, separator, at, between[i]);
            }

            if ((uint)at >= (uint)record.Length || record[at] == separator)
            {
                codes[i] = CellCode.Blank;
                at++;
                continue;
            }

            int end = at + 1;
            byte code = singles[i][record[at]];
            if ((end < record.Length && record[end] != separator) || code >= CellCode.Absent)
            {
                end = Skip(record, separator, at, 1) - 1;
                code = _columns[i].Read(record[at..Math.Min(end, record.Length)], line);
            }

            codes[i] = code;
            at = end + 1;
        }
    }

    /// <summary>Where the field begins that comes after so many; behind the end where there is none.</summary>
    private static int Skip(ReadOnlySpan<byte> record, byte separator, int at, int fields)
    {
        for (; fields > 0 && at <= record.Length; fields--)
        {
            int length = record[at..].IndexOf(separator);
            at = length < 0 ? record.Length + 1 : at + length + 1;
        }

        return at;
    }
}
