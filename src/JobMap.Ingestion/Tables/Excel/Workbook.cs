using System.Globalization;
using System.IO.Compression;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables.Excel;

/// <summary>What a workbook says of its sheets, texts and styles.</summary>
internal sealed class Workbook : IDisposable
{
    private const string Path = "xl/workbook.xml";

    private readonly ZipArchive _archive;
    private readonly TableOptions _options;
    private readonly List<bool> _isDate = [];

    private Workbook(ZipArchive archive, TableOptions options)
    {
        _archive = archive;
        _options = options;
        Texts = new SharedTexts(options.MaximumHeldBytes);
    }

    /// <summary>The sheets in the order of their tabs.</summary>
    public IReadOnlyList<(string Name, string Path)> Sheets { get; private set; } = [];

    /// <summary>Whether days are counted from 1904 instead of 1900.</summary>
    public bool From1904 { get; private set; }

    public SharedTexts Texts { get; }

    public static Workbook Open(Stream stream, TableOptions options)
    {
        ZipArchive archive = new(stream, ZipArchiveMode.Read, leaveOpen: true);
        Workbook workbook = new(archive, options);
        try
        {
            workbook.Read();
            return workbook;
        }
        catch
        {
            workbook.Dispose();
            throw;
        }
    }

    public Part? OpenSheet(string path) => Part.Open(_archive, path, _options);

    public bool IsDate(int style) => style >= 0 && style < _isDate.Count && _isDate[style];

    public void Dispose() => _archive.Dispose();

    private void Read()
    {
        using Part? book = Part.Open(_archive, Path, _options);
        if (book is null)
        {
            string kind = _archive.GetEntry("xl/workbook.bin") is not null ? "a binary workbook (.xlsb)" : _archive.GetEntry("mimetype") is not null ? "an OpenDocument file" : "a zip archive that is no workbook";
            throw new TableFaultException(DiagnosticCatalogue.FormatUnsupported, $"The file is {kind}, which is not read here.");
        }

        Dictionary<string, string> targets = ReadTargets();
        List<(string Name, string Path)> sheets = [];
        while (book.Xml.Read())
        {
            if (book.Xml.NodeType == System.Xml.XmlNodeType.Element && book.Xml.LocalName == "workbookPr")
            {
                From1904 = book["date1904"] is "1" or "true";
            }
            else if (book.Xml.NodeType == System.Xml.XmlNodeType.Element && book.Xml.LocalName == "sheet")
            {
                string id = book.Xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                    ?? book.Xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships") ?? "";
                sheets.Add((book["name"] ?? "", targets.GetValueOrDefault(id, "")));
            }
        }

        Sheets = sheets;
        ReadStyles();
        ReadTexts();
    }

    private Dictionary<string, string> ReadTargets()
    {
        Dictionary<string, string> targets = [];
        using Part? part = Part.Open(_archive, "xl/_rels/workbook.xml.rels", _options);
        while (part is not null && part.Next("Relationship"))
        {
            string target = part["Target"] ?? "";
            targets[part["Id"] ?? ""] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        }

        return targets;
    }

    private void ReadStyles()
    {
        using Part? part = Part.Open(_archive, "xl/styles.xml", _options);
        Dictionary<int, bool> formats = [];
        bool inCells = false;
        while (part is not null && part.Xml.Read())
        {
            bool starts = part.Xml.NodeType == System.Xml.XmlNodeType.Element;
            if (part.Xml.LocalName == "cellXfs")
            {
                inCells = starts && !part.Xml.IsEmptyElement;
            }
            else if (starts && part.Xml.LocalName == "numFmt")
            {
                formats[Number(part["numFmtId"])] = DateFormat.IsDate(part["formatCode"] ?? "");
            }
            else if (starts && inCells && part.Xml.LocalName == "xf")
            {
                int id = Number(part["numFmtId"]);
                _isDate.Add(formats.TryGetValue(id, out bool isDate) ? isDate : DateFormat.IsDate(id));
            }
        }
    }

    private void ReadTexts()
    {
        using Part? part = Part.Open(_archive, "xl/sharedStrings.xml", _options);
        while (part is not null && part.Next("si"))
        {
            part.Mark();
            Texts.Add(part.Texts());
        }
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
