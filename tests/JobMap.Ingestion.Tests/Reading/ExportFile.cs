using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using JobMap.Ingestion.Tests.Tables;

namespace JobMap.Ingestion.Tests.Reading;

/// <summary>Writes one table as files of different kinds.</summary>
internal static class ExportFile
{
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>A text with the mark of its encoding in front.</summary>
    public static byte[] Marked(string text, Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

    public static byte[] Gzip(byte[] content)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    public static string Delimited(IEnumerable<string[]> records, char delimiter) =>
        string.Concat(records.Select(record => string.Join(delimiter, record.Select(field => field.AsSpan().ContainsAny([delimiter, '"', '\n', '\r']) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field)) + "\n"));

    /// <summary>A sheet: whole numbers as numbers, blank cells left out, everything else as text.</summary>
    public static byte[] Workbook(IEnumerable<string[]> records)
    {
        StringBuilder rows = new();
        foreach ((string[] record, int row) in records.Select((record, i) => (record, i + 1)))
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">");
            for (int column = 0; column < record.Length; column++)
            {
                string reference = string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}");
                string cell = record[column];
                rows.Append(cell.Length == 0 ? "" : int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? WorkbookFile.Number(reference, cell) : WorkbookFile.Text(reference, WebUtility.HtmlEncode(cell)));
            }

            rows.Append("</row>");
        }

        return WorkbookFile.Of(rows.ToString());
    }

    /// <summary>A text column for each field of the first record, which names them; the other records are rows, as tools write a table they were given.</summary>
    public static byte[] Parquet(IReadOnlyList<string[]> records) => ParquetFile.OfTexts(records[0], [.. records.Skip(1)]);

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
