using ExcelDataReader;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables.Excel;

/// <summary>
/// A sheet of an Excel workbook, new (.xlsx) or old (.xls), read forward by the library. What it does not tell of a new workbook is noted before;
/// in an old one, formulas are read by their stored results without a word. Rows leave out their blank ends in the file, so a row is given at
/// least as many fields as the ones before it.
/// </summary>
internal sealed class ExcelTableReader : TableReader
{
    private readonly IExcelDataReader _reader;
    private readonly SheetNotes _notes;
    private readonly TableSource _source;
    private readonly TableOptions _options;
    private readonly DiagnosticLog _log;
    private readonly FieldBuffer _fields = new();
    private readonly string _kind;
    private bool _pending = true;
    private bool _ended;
    private int _row;
    private int _width;
    private int _kept;

    /// <summary>Takes the library's reader where it stands before the first row of a sheet.</summary>
    public ExcelTableReader(IExcelDataReader reader, SheetNotes notes, string kind, TableSource source, TableOptions options, DiagnosticLog log)
    {
        _reader = reader;
        _notes = notes;
        _kind = kind;
        _source = source;
        _options = options;
        _log = log;
    }

    public override string Description => $"{_source.Packing}Excel sheet '{_notes.Name}'{_kind}";

    public override int FieldCount => _width;

    public override long Line => _row;

    public override double? Progress => _reader.RowCount <= 0 ? null : Math.Min(1, (double)_row / _reader.RowCount);

    /// <summary>Goes to the first row that has a value, which is then the first to be read.</summary>
    public bool Start() => Next(CancellationToken.None);

    public override ReadOnlySpan<byte> GetSpan(int index) => _fields[index];

    public override bool Read(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        try
        {
            if (!_ended && (_pending || Next(token)))
            {
                _pending = false;
                return true;
            }
        }
        catch (Exception exception) when (TableFault.ReportAny(exception, _source.Input, _log, _options, _row))
        {
            // It is in the log, and the end.
        }

        _ended = true;
        return false;
    }

    public override void Dispose()
    {
        _reader.Dispose();
        _source.Dispose();
    }

    private bool Next(CancellationToken token)
    {
        while (_reader.Read())
        {
            token.ThrowIfCancellationRequested();
            _row++;
            if (_reader.FieldCount > _options.MaximumColumns)
            {
                throw TableFault.TooManyColumns(_reader.FieldCount, _options, _row);
            }

            ReadRow();
            if (_fields.CountWithoutBlankEnd > 0)
            {
                _width = Math.Max(_width, _fields.CountWithoutBlankEnd);
                return true;
            }
        }

        return false;
    }

    private void ReadRow()
    {
        _fields.Clear();
        for (int i = 0; i < _reader.FieldCount; i++)
        {
            if (_kept < _notes.Kept.Count && _notes.Kept[_kept] is var kept && kept.Row == _row && kept.Column == i + 1)
            {
                _kept++;
                _fields.Add(kept.Text.AsSpan());
            }
            else
            {
                Add(_reader.GetValue(i));
            }

            if (_fields.Length > _options.MaximumRecordBytes)
            {
                throw new TableFaultException(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"A row is longer than {_options.MaximumRecordBytes} bytes."), _row);
            }
        }
    }

    private void Add(object? value)
    {
        switch (value)
        {
            case double number when double.IsFinite(number):
                _fields.AddNumber(number, "G15");
                break;
            case DateTime time when time.Year < 1900 && time < FirstDay:
                // No spreadsheet shows a day before its first.
                _fields.AddNumber(time.ToOADate(), "G15");
                break;
            case DateTime time when time.Year < 1900:
                _fields.Add(time, "HH:mm:ss");
                break;
            case DateTime time:
                _fields.AddTime(time);
                break;
            case TimeSpan span:
                _fields.Add(span, "c");
                break;
            case bool truth:
                _fields.Add(truth ? "TRUE"u8 : "FALSE"u8);
                break;
            default:
                _fields.Add(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture).AsSpan());
                break;
        }
    }

    /// <summary>What the library makes of times without a day.</summary>
    private static DateTime FirstDay { get; } = new(1899, 12, 31, 0, 0, 0, DateTimeKind.Unspecified);
}
