using System.IO.Compression;
using System.Xml;

namespace JobMap.Ingestion.Tables.Excel;

/// <summary>One XML part of a workbook, walked forward. Elements are told by their local names alone.</summary>
internal sealed class Part : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly PartStream _stream;

    /// <summary>Opens a part of an archive of which so many bytes were unpacked before.</summary>
    public Part(ZipArchiveEntry entry, TableOptions options, long before)
    {
        _stream = new PartStream(entry.Open(), options, before);
        Xml = XmlReader.Create(_stream, Settings);
    }

    public XmlReader Xml { get; }

    public long BytesRead => _stream.Position;

    public string? this[string attribute] => Xml.GetAttribute(attribute);

    public void Mark() => _stream.Mark();

    /// <summary>Goes to the next element, wherever it stands.</summary>
    public bool Next()
    {
        while (Xml.Read())
        {
            if (Xml.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the next element of a name, wherever it stands.</summary>
    public bool Next(string name)
    {
        while (Next())
        {
            if (Xml.LocalName == name)
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose()
    {
        Xml.Dispose();
        _stream.Dispose();
    }
}
