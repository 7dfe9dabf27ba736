using System.IO.Compression;
using System.Xml;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables.Excel;

/// <summary>
/// Walks the parts of a workbook (.xlsx) that the library opens once before it is let at them: they unpack to no more than is allowed, nothing
/// that the library holds is too long, and what it does not tell is noted.
/// </summary>
internal sealed class WorkbookGuard
{
    private const int MaximumParts = 100_000;

    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<SheetNotes> _sheets = [];
    private readonly List<string> _sheetIds = [];
    private readonly List<int> _texts = [];
    private readonly TableOptions _options;
    private long _unpacked;

    private WorkbookGuard(TableOptions options) => _options = options;

    /// <summary>The sheets of a workbook in the order of their tabs.</summary>
    public static IReadOnlyList<SheetNotes> Check(Stream stream, TableOptions options)
    {
        using ZipArchive archive = new(stream, ZipArchiveMode.Read, leaveOpen: true);
        WorkbookGuard guard = new(options);
        guard.List(archive);
        guard.CheckBook();
        guard.CheckTexts();
        guard.Walk("xl/styles.xml", part =>
        {
            while (part.Next())
            {
            }
        });
        guard.CheckSheets();
        return guard._sheets;
    }

    private void List(ZipArchive archive)
    {
        if (archive.Entries.Count > MaximumParts)
        {
            throw new TableFaultException(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"The archive has {archive.Entries.Count} parts, more than {MaximumParts}."));
        }

        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (!_entries.TryAdd(entry.FullName.Replace('\\', '/'), entry))
            {
                throw new TableFaultException(DiagnosticCatalogue.TableMalformed, "The archive has two parts of one name.");
            }
        }
    }

    private void CheckBook()
    {
        if (!_entries.ContainsKey("xl/workbook.xml"))
        {
            string kind = _entries.ContainsKey("xl/workbook.bin") ? "a binary workbook (.xlsb)" : _entries.ContainsKey("mimetype") ? "an OpenDocument file" : "a zip archive that is no workbook";
            throw new TableFaultException(DiagnosticCatalogue.FormatUnsupported, $"The file is {kind}, which is not read here.");
        }

        Walk("xl/workbook.xml", part =>
        {
            if (part.Next() && part.Xml.NamespaceURI.StartsWith("http://purl.oclc.org/", StringComparison.Ordinal))
            {
                throw new TableFaultException(DiagnosticCatalogue.FormatUnsupported, "The file is a strict Open XML workbook, which is not read here.");
            }

            while (part.Next("sheet"))
            {
                _sheets.Add(new SheetNotes(part["name"] ?? "", part["state"] is "hidden" or "veryHidden"));
                _sheetIds.Add(part.Xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? "");
            }
        });
    }

    /// <summary>Counts the shared texts and their characters; one takes two bytes in memory, and a text some more.</summary>
    private void CheckTexts() => Walk("xl/sharedStrings.xml", part =>
    {
        while (part.Xml.Read())
        {
            if (part.Xml.NodeType == XmlNodeType.Element && part.Xml.LocalName == "si")
            {
                part.Mark();
                _texts.Add(0);
            }
            else if (_texts.Count > 0 && part.Xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                _texts[^1] += part.Xml.Value.Length;
            }

            if ((2 * part.BytesRead) + (40L * _texts.Count) > _options.MaximumHeldBytes)
            {
                throw new TableFaultException(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"The texts of the workbook take more than {_options.MaximumHeldBytes} bytes."));
            }
        }
    });

    private void CheckSheets()
    {
        Dictionary<string, string> targets = [];
        Walk("xl/_rels/workbook.xml.rels", part =>
        {
            while (part.Next("Relationship"))
            {
                string target = part["Target"] ?? "";
                targets[part["Id"] ?? ""] = target.StartsWith("/xl/", StringComparison.OrdinalIgnoreCase) ? target[1..] : "xl/" + target;
            }
        });
        for (int i = 0; i < _sheets.Count; i++)
        {
            SheetNotes notes = _sheets[i];
            try
            {
                if (!Walk(targets.GetValueOrDefault(_sheetIds[i], ""), part => new SheetGuard(part, notes, _texts, _options).Check()))
                {
                    notes.Fault = new TableFaultException(DiagnosticCatalogue.TableMalformed, $"The workbook has no part for its sheet '{notes.Name}'.");
                }
            }
            catch (Exception exception) when (exception is XmlException or InvalidDataException or TableFaultException)
            {
                if (_unpacked > _options.MaximumDecompressedBytes)
                {
                    throw;
                }

                notes.Fault = exception;
            }
        }
    }

    private bool Walk(string path, Action<Part> walk)
    {
        if (!_entries.TryGetValue(path, out ZipArchiveEntry? entry))
        {
            return false;
        }

        using Part part = new(entry, _options, _unpacked);
        try
        {
            walk(part);
        }
        finally
        {
            _unpacked += part.BytesRead;
        }

        return true;
    }
}
