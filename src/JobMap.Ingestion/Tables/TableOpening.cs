using System.Text;
using JobMap.Diagnostics;
using JobMap.Ingestion.Tables.Excel;
using JobMap.Ingestion.Tables.Parquet;

namespace JobMap.Ingestion.Tables;

/// <summary>One opening: what the bytes are, and the reader that takes them.</summary>
internal sealed class TableOpening(InputStream input, TableOptions options, DiagnosticLog log)
{
    public TableReader? Open()
    {
        if (!input.Head.StartsWith(FileSignature.Gzip))
        {
            return Open(input, null);
        }

        UnpackedStream unpacked = new(input, options.MaximumDecompressedBytes);
        TableReader? reader = null;
        try
        {
            return reader = Open(new InputStream(unpacked), unpacked);
        }
        finally
        {
            if (reader is null)
            {
                unpacked.Dispose();
            }
        }
    }

    /// <summary>Opens what is to be read, unpacked where it was packed; the reader disposes what it came out of.</summary>
    private TableReader? Open(InputStream content, UnpackedStream? unpacked)
    {
        ReadOnlySpan<byte> head = content.Head;
        if (head.IsEmpty)
        {
            log.Add(DiagnosticCatalogue.FileEmpty, "The file is empty.");
            return null;
        }

        if (head.StartsWith(FileSignature.Gzip) || FileSignature.NameOf(head) is not null)
        {
            log.Add(DiagnosticCatalogue.FormatUnsupported, $"The file is {FileSignature.NameOf(head) ?? "packed twice"}, which is not read here.");
            return null;
        }

        return head.StartsWith(FileSignature.Zip) ? OpenSeekable(content, unpacked, source => new ExcelOpening(source, options, log).OpenNew())
            : head.StartsWith(FileSignature.Parquet) ? OpenSeekable(content, unpacked, source => ParquetTableReader.Open(source, options, log))
            : head.StartsWith(FileSignature.CompoundFile) ? OpenSeekable(content, unpacked, source => new ExcelOpening(source, options, log).OpenOld())
            : OpenText(content, unpacked);
    }

    /// <summary>Opens a format that has to seek; what is packed is unpacked into a temporary file first.</summary>
    private TableReader? OpenSeekable(InputStream content, UnpackedStream? unpacked, Func<TableSource, TableReader?> open)
    {
        using UnpackedStream? done = unpacked;
        TableSource source = new(content, input, unpacked is not null, options);
        TableReader? reader = null;
        try
        {
            return reader = open(source);
        }
        catch (Exception exception) when (TableFault.ReportAny(exception, input, log, options))
        {
            return null;
        }
        finally
        {
            if (reader is null)
            {
                source.Dispose();
            }
        }
    }

    private CsvTableReader? OpenText(InputStream content, UnpackedStream? unpacked)
    {
        (Encoding Encoding, int Mark)? found = options.Encoding is { } named
            ? (named, TextEncoding.MarkOf(named, content.Head)) : TextEncoding.Detect(content.Head, content.HeadIsAll, log);
        if (found is not { } text)
        {
            return null;
        }

        // The mark of UTF-8 is left to the reader of CSV, which counts its bytes.
        bool isUtf8 = text.Encoding is UTF8Encoding;
        if (!isUtf8)
        {
            content.Skip(text.Mark);
        }

        bool late = isUtf8 && text.Mark == 0 && options.Encoding is null && !content.HeadIsAll && Ascii.IsValid(content.Head);
        Stream utf8 = late ? new LateEncoding(content, log) : isUtf8 ? content : Encoding.CreateTranscodingStream(content, text.Encoding, new UTF8Encoding(false), leaveOpen: true);
        CsvTableReader reader = new(new CheckedText(utf8), input, unpacked, TextEncoding.Name(text.Encoding), options, log);
        if (reader.Start())
        {
            return reader;
        }

        reader.Dispose();
        return null;
    }
}
