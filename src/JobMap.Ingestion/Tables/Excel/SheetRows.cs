using System.Globalization;
using System.Xml;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables.Excel;

/// <summary>The rows of one sheet, read forward into fields.</summary>
internal sealed class SheetRows(Workbook workbook, Part part, TableOptions options, DiagnosticLog log) : IDisposable
{
    private const int LastRow = 1_048_576;

    private readonly HashSet<int> _formulas = [];

    public FieldBuffer Fields { get; } = new();

    public int Row { get; private set; }

    public double Progress => part.Length <= 0 ? 1 : Math.Min(1, (double)part.BytesRead / part.Length);

    /// <summary>Goes to the next row that is not empty.</summary>
    public bool Read(CancellationToken token)
    {
        while (part.Next("row"))
        {
            token.ThrowIfCancellationRequested();
            part.Mark();
            int row = part["r"] is { } text ? Whole(text) : Row + 1;
            if (row <= Row || row > LastRow)
            {
                throw Malformed($"The rows of the sheet are numbered wrongly: '{part["r"]}'.");
            }

            Row = row;
            Fields.Clear();
            ReadCells();
            if (Fields.CountWithoutBlankEnd > 0)
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose() => part.Dispose();

    private void ReadCells()
    {
        XmlReader xml = part.Xml;
        if (xml.IsEmptyElement)
        {
            return;
        }

        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c" && xml.Depth == depth + 1)
            {
                ReadCell(xml);
            }
        }
    }

    private void ReadCell(XmlReader xml)
    {
        int column = xml.GetAttribute("r") is { } reference ? ColumnOf(reference) : Fields.Count;
        if (column >= options.MaximumColumns)
        {
            throw TableFault.TooManyColumns(column + 1L, options, Row);
        }

        if (column < Fields.Count)
        {
            throw Malformed("The cells of the row are not in order.");
        }

        Fields.PadTo(column);
        string type = xml.GetAttribute("t") ?? "n";
        int style = xml.GetAttribute("s") is { } number ? Whole(number) : -1;
        (string? value, bool formula) = ReadContent(xml);
        if (formula)
        {
            ReportFormula(column, value is not null);
        }

        Add(type, style, value ?? "");
        if (Fields.Length > options.MaximumRecordBytes)
        {
            throw new TableFaultException(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"A row is longer than {options.MaximumRecordBytes} bytes."), Row);
        }
    }

    private (string? Value, bool Formula) ReadContent(XmlReader xml)
    {
        string? value = null;
        bool formula = false;
        int depth = xml.Depth;
        bool empty = xml.IsEmptyElement;
        while (!empty && xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1)
            {
                continue;
            }

            formula |= xml.LocalName == "f";
            value = xml.LocalName is "v" or "is" ? part.Texts() : value;
        }

        return (value, formula);
    }

    private void Add(string type, int style, string value)
    {
        switch (type)
        {
            case "s":
                int index = Whole(value);
                if (index < 0 || index >= workbook.Texts.Count)
                {
                    throw Malformed($"The cell names a text that the workbook does not have: '{Shown(value)}'.");
                }

                Fields.Add(workbook.Texts[index]);
                break;
            case "b":
                Fields.Add(value is "1" or "true" ? "TRUE" : value.Length == 0 ? "" : "FALSE");
                break;
            case "n" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number):
                AddNumber(number, style);
                break;
            default:
                Fields.Add(value.AsSpan());
                break;
        }
    }

    private void AddNumber(double number, int style)
    {
        double days = number + (workbook.From1904 ? 1462 : 0);
        if (!workbook.IsDate(style) || days is < 0 or >= 2_958_466)
        {
            Fields.AddNumber(number, "G15");
        }
        else if (days < 1)
        {
            Fields.Add(DateTime.FromOADate(days), "HH:mm:ss");
        }
        else
        {
            // The calendar of the spreadsheet has a 29 February 1900; before it, its days are one behind those of the platform.
            Fields.AddTime(DateTime.FromOADate(days < 60 ? days + 1 : days));
        }
    }

    private void ReportFormula(int column, bool stored)
    {
        if (!stored)
        {
            log.Add(DiagnosticCatalogue.FormulaWithoutResult, "The cell is a formula whose result is not stored in the file; it counts as blank.", Row, column + 1);
        }
        else if (_formulas.Add(column))
        {
            log.Add(DiagnosticCatalogue.FormulaStored, "The column has formulas from here on; the results that are stored in the file are read.", Row, column + 1);
        }
    }

    private int ColumnOf(string reference)
    {
        int column = 0;
        foreach (char letter in reference)
        {
            if (!char.IsAsciiLetter(letter) || column > 1_000_000)
            {
                break;
            }

            column = column * 26 + (letter & 0x1F);
        }

        return column > 0 ? column - 1 : throw Malformed($"A cell is named wrongly: '{Shown(reference)}'.");
    }

    private TableFaultException Malformed(string message) => new(DiagnosticCatalogue.TableMalformed, message, Row > 0 ? Row : null);

    private static int Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;

    private static string Shown(string text) => text.Length <= 20 ? text : $"{text[..20]}…";
}
