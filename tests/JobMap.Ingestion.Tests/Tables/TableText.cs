using System.IO.Compression;
using System.Text;
using JobMap.Diagnostics;
using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Tests.Tables;

/// <summary>A file given in a test, read to its end.</summary>
internal sealed class TableText
{
    private TableText(string? description, IReadOnlyList<IReadOnlyList<string>> records, IReadOnlyList<long> lines, IReadOnlyList<Diagnostic> diagnostics)
    {
        Description = description;
        Records = records;
        Lines = lines;
        Diagnostics = diagnostics;
    }

    /// <summary>Null where the file could not be opened.</summary>
    public string? Description { get; }

    public IReadOnlyList<IReadOnlyList<string>> Records { get; }

    public IReadOnlyList<long> Lines { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The records, fields joined by bars.</summary>
    public IEnumerable<string> Rows => Records.Select(record => string.Join('|', record));

    public IEnumerable<string> Ids => Diagnostics.Select(diagnostic => diagnostic.Id);

    public static TableText Of(string text, TableOptions? options = null) => Of(Encoding.UTF8.GetBytes(text), options);

    public static TableText Of(byte[] bytes, TableOptions? options = null) => Of(new MemoryStream(bytes), options);

    public static TableText Of(Stream stream, TableOptions? options = null)
    {
        DiagnosticLog log = new("answers");
        using TableReader? reader = TableFile.Open(stream, options ?? TableOptions.Default, log);
        List<IReadOnlyList<string>> records = [];
        List<long> lines = [];
        while (reader is not null && reader.Read(CancellationToken.None))
        {
            UTF8Encoding strict = new(false, throwOnInvalidBytes: true);
            records.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => strict.GetString(reader.GetSpan(i)))]);
            lines.Add(reader.Line);
        }

        return new TableText(reader?.Description, records, lines, log.ToList());
    }

    public static byte[] Gzipped(byte[] bytes)
    {
        MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
