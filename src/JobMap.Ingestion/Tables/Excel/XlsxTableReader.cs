using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables.Excel;

/// <summary>
/// A sheet of an Excel workbook (.xlsx), read forward. What is held in memory are the shared texts of the workbook and one row. Rows leave out
/// their blank ends in the file, so a row is given at least as many fields as the ones before it.
/// </summary>
internal sealed class XlsxTableReader : TableReader
{
    private readonly Workbook _workbook;
    private readonly SheetRows _rows;
    private readonly TableSource _source;
    private readonly TableOptions _options;
    private readonly DiagnosticLog _log;
    private bool _pending;
    private bool _ended;
    private int _width;

    private XlsxTableReader(Workbook workbook, SheetRows rows, bool pending, string description, TableSource source, TableOptions options, DiagnosticLog log)
    {
        _workbook = workbook;
        _rows = rows;
        _pending = pending;
        Description = description;
        _source = source;
        _options = options;
        _log = log;
    }

    public override string Description { get; }

    public override int FieldCount => _width;

    public override long Line => _rows.Row;

    public override double? Progress => _rows.Progress;

    /// <summary>Opens the sheet that is named, or the first that is not empty.</summary>
    public static XlsxTableReader? Open(TableSource source, TableOptions options, DiagnosticLog log)
    {
        Workbook workbook = Workbook.Open(source.Content, options);
        XlsxTableReader? reader = null;
        try
        {
            return reader = Choose(workbook, source, options, log);
        }
        finally
        {
            if (reader is null)
            {
                workbook.Dispose();
            }
        }
    }

    public override ReadOnlySpan<byte> GetSpan(int index) => _rows.Fields[index];

    public override bool Read(CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        try
        {
            if (!_ended && (_pending || _rows.Read(token)))
            {
                _pending = false;
                _width = Math.Max(_width, _rows.Fields.CountWithoutBlankEnd);
                return true;
            }
        }
        catch (Exception exception) when (TableFault.Report(exception, _source.Input, _log, _options, _rows.Row))
        {
            // It is in the log, and the end.
        }

        _ended = true;
        return false;
    }

    public override void Dispose()
    {
        _rows.Dispose();
        _workbook.Dispose();
        _source.Dispose();
    }

    private static XlsxTableReader? Choose(Workbook workbook, TableSource source, TableOptions options, DiagnosticLog log)
    {
        string all = string.Join(", ", workbook.Sheets.Select(sheet => $"'{sheet.Name}'"));
        bool found = false;
        foreach ((string name, string path) in workbook.Sheets.Where(sheet => options.Sheet is null || sheet.Name.Equals(options.Sheet, StringComparison.OrdinalIgnoreCase)))
        {
            found = true;
            if (workbook.OpenSheet(path) is not { } part)
            {
                continue;
            }

            SheetRows rows = new(workbook, part, options, log);
            bool any = false;
            try
            {
                any = rows.Read(CancellationToken.None);
            }
            finally
            {
                if (!any)
                {
                    rows.Dispose();
                }
            }

            if (any)
            {
                ReportOthers(workbook, name, log);
                return new XlsxTableReader(workbook, rows, true, $"{source.Packing}Excel sheet '{name}'", source, options, log);
            }
        }

        log.Add(
            options.Sheet is null || found ? DiagnosticCatalogue.FileEmpty : DiagnosticCatalogue.SheetMissing,
            options.Sheet is null ? "All sheets of the workbook are empty." : found ? $"The sheet '{options.Sheet}' is empty." : $"There is no sheet '{options.Sheet}'; there are {all}.");
        return null;
    }

    private static void ReportOthers(Workbook workbook, string name, DiagnosticLog log)
    {
        string[] others = [.. workbook.Sheets.Where(sheet => sheet.Name != name).Select(sheet => $"'{sheet.Name}'")];
        if (others.Length > 0)
        {
            log.Add(DiagnosticCatalogue.SheetsIgnored, $"The sheet '{name}' is read; not read are {string.Join(", ", others)}.");
        }
    }
}
