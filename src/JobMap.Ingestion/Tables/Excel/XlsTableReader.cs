using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables.Excel;

/// <summary>
/// A sheet of an old Excel workbook (.xls), which is also what a workbook with a password looks like. The library does not tell formulas from
/// values, so they are read by their stored results without a word.
/// </summary>
internal sealed class XlsTableReader : TableReader
{
    private readonly IExcelDataReader _reader;
    private readonly TableSource _source;
    private readonly TableOptions _options;
    private readonly DiagnosticLog _log;
    private readonly FieldBuffer _fields = new();
    private bool _pending = true;
    private bool _ended;
    private long _row;
    private int _width;

    private XlsTableReader(IExcelDataReader reader, TableSource source, TableOptions options, DiagnosticLog log)
    {
        _reader = reader;
        _source = source;
        _options = options;
        _log = log;
    }

    public override string Description => $"{_source.Packing}Excel sheet '{_reader.Name}' (.xls)";

    public override int FieldCount => _width;

    public override long Line => _row;

    public override double? Progress => _reader.RowCount <= 0 ? null : Math.Min(1, (double)_row / _reader.RowCount);

    /// <summary>Opens the sheet that is named, or the first that is not empty.</summary>
    public static XlsTableReader? Open(TableSource source, TableOptions options, DiagnosticLog log)
    {
        if (source.Content.Length > options.MaximumHeldBytes)
        {
            throw new TableFaultException(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"The workbook is longer than {options.MaximumHeldBytes} bytes."));
        }

        // Old workbooks name their encoding by the number of a code page, which the platform knows only when it is told to.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        IExcelDataReader reader;
        try
        {
            reader = ExcelReaderFactory.CreateReader(source.Content, new ExcelReaderConfiguration { LeaveOpen = true });
        }
        catch (InvalidPasswordException)
        {
            throw new TableFaultException(DiagnosticCatalogue.FormatUnsupported, "The workbook is protected by a password.");
        }

        List<string> names = [];
        do
        {
            names.Add(reader.Name);
            XlsTableReader table = new(reader, source, options, log);
            bool wanted = options.Sheet is null || reader.Name.Equals(options.Sheet, StringComparison.OrdinalIgnoreCase);
            if (wanted && table.Next(CancellationToken.None))
            {
                if (reader.ResultsCount > 1)
                {
                    log.Add(DiagnosticCatalogue.SheetsIgnored, $"The sheet '{reader.Name}' is read; the other sheets of the {reader.ResultsCount} are not.");
                }

                return table;
            }
        }
        while (reader.NextResult());
        reader.Dispose();
        bool found = options.Sheet is null || names.Contains(options.Sheet, StringComparer.OrdinalIgnoreCase);
        log.Add(
            found ? DiagnosticCatalogue.FileEmpty : DiagnosticCatalogue.SheetMissing,
            found ? "No row of the workbook has a value." : $"There is no sheet '{options.Sheet}'; there are {string.Join(", ", names.Select(name => $"'{name}'"))}.");
        return null;
    }

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

            _fields.Clear();
            for (int i = 0; i < _reader.FieldCount; i++)
            {
                Add(_reader.GetValue(i));
            }

            if (_fields.CountWithoutBlankEnd > 0)
            {
                _width = Math.Max(_width, _fields.CountWithoutBlankEnd);
                return true;
            }
        }

        return false;
    }

    private void Add(object? value)
    {
        switch (value)
        {
            case double number:
                _fields.AddNumber(number, "G15");
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
}
