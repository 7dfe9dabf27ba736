using System.Globalization;
using System.Xml;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables.Excel;

/// <summary>The walk through one sheet: rows and cells are in order and not too long, and the formulas and what the library does not tell are noted.</summary>
internal sealed class SheetGuard(Part part, SheetNotes notes, IReadOnlyList<int> texts, TableOptions options)
{
    private const int LastRow = 1_048_576;

    private readonly Dictionary<(int Column, bool Stored), FormulaColumn> _formulas = [];
    private readonly HashSet<string> _errors = [];
    private readonly XmlReader _xml = part.Xml;
    private int _row;
    private int _column;
    private long _length;
    private long _keptBytes;

    public void Check()
    {
        notes.LastRow = 0;
        while (part.Next("row"))
        {
            part.Mark();
            int row = part["r"] is { } text ? Whole(text) : _row + 1;
            if (row <= _row || row > LastRow)
            {
                throw Malformed($"The rows of the sheet are numbered wrongly: '{Shown(part["r"] ?? "")}'.");
            }

            notes.LastRow = _row = row;
            _column = 0;
            _length = 0;
            CheckCells();
        }
    }

    private void CheckCells()
    {
        int depth = _xml.Depth;
        bool empty = _xml.IsEmptyElement;
        while (!empty && _xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "c" && _xml.Depth == depth + 1)
            {
                CheckCell();
            }
        }
    }

    private void CheckCell()
    {
        int column = part["r"] is { } reference ? ColumnOf(reference) : _column + 1;
        if (column > options.MaximumColumns)
        {
            throw TableFault.TooManyColumns(column, options, _row);
        }

        if (column <= _column)
        {
            throw Malformed("The cells of the row are not in order.");
        }

        _column = column;
        string type = part["t"] ?? "n";
        (string? value, bool formula) = ReadContent();
        notes.HasValues |= !string.IsNullOrEmpty(value);
        if (formula)
        {
            Note(!string.IsNullOrEmpty(value));
        }

        if (type == "s" && !string.IsNullOrEmpty(value))
        {
            int index = Whole(value);
            _length += (uint)index < (uint)texts.Count ? texts[index] : throw Malformed($"The cell names a text that the workbook does not have: '{Shown(value)}'.");
        }

        if (_length > options.MaximumRecordBytes)
        {
            throw new TableFaultException(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"A row is longer than {options.MaximumRecordBytes} bytes."), _row);
        }

        if (!string.IsNullOrEmpty(value) && (type == "e" || (type == "b" && value is not ("0" or "1"))))
        {
            Keep(type == "e" ? value : value == "true" ? "TRUE" : "FALSE");
        }
    }

    /// <summary>The value of the cell, of which a text that stands in it is known by one letter alone; null where it has none.</summary>
    private (string? Value, bool Formula) ReadContent()
    {
        string? value = null;
        bool formula = false;
        string child = "";
        int depth = _xml.Depth;
        bool empty = _xml.IsEmptyElement;
        while (!empty && _xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == depth + 1)
            {
                child = _xml.LocalName;
                formula |= child == "f";
            }
            else if (child is "v" or "is" && _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                string text = _xml.Value;
                _length += text.Length;
                value = child == "v" ? value + text : "t";
            }
        }

        return (value, formula);
    }

    private void Note(bool stored)
    {
        if (!_formulas.TryGetValue((_column, stored), out FormulaColumn? formulas))
        {
            _formulas.Add((_column, stored), formulas = new FormulaColumn(_column, stored, _row));
            notes.Formulas.Add(formulas);
        }

        formulas.Count++;
    }

    private void Keep(string text)
    {
        _keptBytes += 32 + (2 * text.Length);
        if (_keptBytes > options.MaximumHeldBytes)
        {
            throw new TableFaultException(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"The errors in the cells of the sheet take more than {options.MaximumHeldBytes} bytes."), _row);
        }

        // There are few errors, and each is held once.
        if (_errors.TryGetValue(text, out string? known) || (_errors.Count < 100 && _errors.Add(text)))
        {
            text = known ?? text;
        }

        notes.Kept.Add(new KeptCell(_row, _column, text));
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

            column = (column * 26) + (letter & 0x1F);
        }

        return column > 0 ? column : throw Malformed($"A cell is named wrongly: '{Shown(reference)}'.");
    }

    private TableFaultException Malformed(string message) => new(DiagnosticCatalogue.TableMalformed, message, _row > 0 ? _row : null);

    private static int Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;

    private static string Shown(string text) => text.Length <= 20 ? text : $"{text[..20]}…";
}
