using System.IO.Compression;
using System.Xml;

namespace JobMap.Ingestion.Tables.Excel;

/// <summary>One XML part of a workbook, read forward. Elements are told by their local names, since the namespaces differ between transitional and strict files.</summary>
internal sealed class Part : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly PartStream _stream;

    private Part(ZipArchiveEntry entry, long maximumBytes)
    {
        Length = entry.Length;
        _stream = new PartStream(entry.Open(), maximumBytes);
        Xml = XmlReader.Create(_stream, Settings);
    }

    public XmlReader Xml { get; }

    /// <summary>How long the part says it is.</summary>
    public long Length { get; }

    public long BytesRead => _stream.Position;

    /// <summary>Opens a part by its path in the archive; null where there is none.</summary>
    public static Part? Open(ZipArchive archive, string path, TableOptions options) =>
        archive.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').Equals(path, StringComparison.OrdinalIgnoreCase)) is { } entry
            ? new Part(entry, options.MaximumDecompressedBytes) : null;

    public void Mark() => _stream.Mark();

    /// <summary>Goes to the next element of a name, wherever it stands.</summary>
    public bool Next(string name)
    {
        while (Xml.Read())
        {
            if (Xml.NodeType == XmlNodeType.Element && Xml.LocalName == name)
            {
                return true;
            }
        }

        return false;
    }

    public string? this[string attribute] => Xml.GetAttribute(attribute);

    /// <summary>The texts of the element below the names <c>t</c>, phonetic hints left out; afterwards the reader stands on its end.</summary>
    public string Texts()
    {
        if (Xml.IsEmptyElement)
        {
            return "";
        }

        string? only = null;
        System.Text.StringBuilder? more = null;
        int depth = Xml.Depth;
        bool phonetic = false;
        while (Xml.Read() && Xml.Depth > depth)
        {
            if (Xml.LocalName == "rPh")
            {
                phonetic = Xml.NodeType == XmlNodeType.Element && !Xml.IsEmptyElement;
            }
            else if (!phonetic && Xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                // Blanks count within a text alone, not between the elements of a pretty-printed file.
                bool counts = Xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace;
                more = counts && only is not null ? (more ?? new(only)).Append(Xml.Value) : more;
                only ??= counts ? Xml.Value : null;
            }
        }

        return more?.ToString() ?? only ?? "";
    }

    public void Dispose()
    {
        Xml.Dispose();
        _stream.Dispose();
    }
}
