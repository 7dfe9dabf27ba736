using System.Runtime.ExceptionServices;
using System.Text;
using ExcelDataReader;
using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Ingestion.Tables.Excel;

/// <summary>The opening of a workbook: which of its sheets is read.</summary>
internal sealed class ExcelOpening(TableSource source, TableOptions options, DiagnosticLog log)
{
    private static readonly ExcelReaderConfiguration Configuration = Configured();

    /// <summary>Opens a new workbook, once all that the library will read of it was walked.</summary>
    public ExcelTableReader? OpenNew()
    {
        IReadOnlyList<SheetNotes> sheets = WorkbookGuard.Check(source.Content, options);
        source.Content.Position = 0;
        return Open(ExcelReaderFactory.CreateOpenXmlReader(source.Content, Configuration), _ => sheets, "");
    }

    /// <summary>Opens an old workbook, which is bounded by its length; a new one with a password looks the same from outside.</summary>
    public ExcelTableReader? OpenOld()
    {
        if (source.Content.Length > options.MaximumHeldBytes)
        {
            throw new TableFaultException(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"The workbook is longer than {options.MaximumHeldBytes} bytes."));
        }

        return Open(OldWorkbook.Read(source.Content, Configuration), SheetsOf, " (.xls)");
    }

    private ExcelTableReader? Open(IExcelDataReader reader, Func<IExcelDataReader, IReadOnlyList<SheetNotes>> list, string kind)
    {
        ExcelTableReader? table = null;
        try
        {
            IReadOnlyList<SheetNotes> sheets = list(reader);
            return table = Choose(reader, sheets, kind);
        }
        finally
        {
            if (table is null)
            {
                reader.Dispose();
            }
        }
    }

    /// <summary>Takes the sheet that is named, or the first with a value: of those that are shown, and of the hidden ones where there is none.</summary>
    private ExcelTableReader? Choose(IExcelDataReader reader, IReadOnlyList<SheetNotes> sheets, string kind)
    {
        SheetNotes[] wanted = [.. sheets.Where(sheet => options.Sheet is null || sheet.Name.Equals(options.Sheet, StringComparison.OrdinalIgnoreCase))];
        foreach (SheetNotes sheet in wanted.Where(sheet => sheet.HasValues || sheet.Fault is not null).OrderBy(sheet => sheet.Hidden))
        {
            GoTo(reader, sheets, sheet);
            ExcelTableReader table = new(reader, sheet, kind, source, options, log);
            if (table.Start())
            {
                ReportOthers(sheets, sheet);
                ReportFormulas(sheet);
                return table;
            }
        }

        log.Add(
            options.Sheet is null || wanted.Length > 0 ? DiagnosticCatalogue.FileEmpty : DiagnosticCatalogue.SheetMissing,
            options.Sheet is null ? "All sheets of the workbook are empty."
                : wanted.Length > 0 ? $"The sheet '{options.Sheet}' is empty." : $"There is no sheet '{options.Sheet}'; there are {Names(sheets)}.");
        return null;
    }

    /// <summary>Goes to a sheet, if nothing is wrong with it and those before it, which the library reads too.</summary>
    private static void GoTo(IExcelDataReader reader, IReadOnlyList<SheetNotes> sheets, SheetNotes sheet)
    {
        reader.Reset();
        foreach (SheetNotes passed in sheets)
        {
            if (passed.Fault is { } fault)
            {
                ExceptionDispatchInfo.Throw(fault);
            }

            if (ReferenceEquals(passed, sheet))
            {
                break;
            }

            reader.NextResult();
        }

        if (reader.Name != sheet.Name || (sheet.LastRow is { } last && last != reader.RowCount))
        {
            throw new TableFaultException(DiagnosticCatalogue.TableMalformed, $"The sheet '{sheet.Name}' is damaged: not all of its rows can be read.");
        }
    }

    private void ReportOthers(IReadOnlyList<SheetNotes> sheets, SheetNotes read)
    {
        if (sheets.Count > 1)
        {
            log.Add(DiagnosticCatalogue.SheetsIgnored, $"The sheet '{read.Name}' is read; not read are {Names(sheets.Where(sheet => sheet != read))}.");
        }
    }

    private void ReportFormulas(SheetNotes sheet)
    {
        foreach (FormulaColumn formulas in sheet.Formulas)
        {
            log.Add(
                formulas.Stored ? DiagnosticCatalogue.FormulaStored : DiagnosticCatalogue.FormulaWithoutResult,
                formulas.Stored ? "The column has formulas from here on; the results that are stored in the file are read."
                    : $"From here on, the column has {Counted.Of(formulas.Count, "formula")} without a result that is stored in the file; what has none counts as blank.",
                formulas.FirstRow,
                formulas.Column);
        }
    }

    private static IReadOnlyList<SheetNotes> SheetsOf(IExcelDataReader reader)
    {
        List<SheetNotes> sheets = [];
        do
        {
            sheets.Add(new SheetNotes(reader.Name, reader.VisibleState != "visible") { HasValues = true });
        }
        while (reader.NextResult());
        return sheets;
    }

    private static string Names(IEnumerable<SheetNotes> sheets) => string.Join(", ", sheets.Select(sheet => $"'{sheet.Name}'"));

    private static ExcelReaderConfiguration Configured()
    {
        // Old workbooks name their encoding by the number of a code page, which the platform knows only when it is told to.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new ExcelReaderConfiguration { LeaveOpen = true };
    }
}
