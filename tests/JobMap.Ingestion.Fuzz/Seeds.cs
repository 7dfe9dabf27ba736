using System.IO.Compression;
using System.Text;
using Parquet;
using Parquet.Schema;

namespace JobMap.Ingestion.Fuzz;

/// <summary>One small file of each format to begin with; archives are stored and not packed, so that a changed byte changes what is read.</summary>
internal static class Seeds
{
    private const string Csv = "id,imp_choose,sat_choose,imp_blocked,sat_blocked,city\n1,5,2,4,3,\"Bern, old\"\n2,3 - so so,,NA,5,Zürich\n";

    public static async Task Write(string folder)
    {
        Directory.CreateDirectory(folder);
        await Write("comma.csv", Encoding.UTF8.GetBytes(Csv)).ConfigureAwait(false);
        await Write("wide.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Csv)]).ConfigureAwait(false);
        await Write("semicolon.csv", Encoding.Latin1.GetBytes(Csv.Replace(", ", " ", StringComparison.Ordinal).Replace(',', ';'))).ConfigureAwait(false);
        await Write("long.csv", "respondent,outcome,importance,satisfaction\n1,choose,5,2\n1,blocked,4,\n2,choose,3,3\n"u8.ToArray()).ConfigureAwait(false);
        await Write("packed.csv.gz", Gzip()).ConfigureAwait(false);
        await Write("sheet.xlsx", Workbook()).ConfigureAwait(false);
        await Write("columns.parquet", await Columns().ConfigureAwait(false)).ConfigureAwait(false);

        Task Write(string name, byte[] content) => File.WriteAllBytesAsync(Path.Combine(folder, name), content);
    }

    private static byte[] Gzip()
    {
        MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.NoCompression))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Csv));
        }

        return packed.ToArray();
    }

    private static byte[] Workbook()
    {
        MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
            Add("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Add("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Add("xl/styles.xml", $"<styleSheet {Main}><numFmts><numFmt numFmtId=\"164\" formatCode=\"d-mmm;@\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
            Add("xl/sharedStrings.xml", $"<sst {Main}><si><t>imp_choose</t></si><si><r><t>sat_</t></r><r><t>choose</t></r></si></sst>");
            Add(
                "xl/worksheets/sheet1.xml",
                $"<worksheet {Main}><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>day</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>5</v></c><c r=\"B2\"><f>1+1</f><v>2</v></c><c r=\"C2\" s=\"1\"><v>46054</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\" t=\"e\"><v>#N/A</v></c><c r=\"B4\" t=\"b\"><v>1</v></c></row></sheetData></worksheet>");

            void Add(string path, string content)
            {
                using Stream part = archive.CreateEntry(path, CompressionLevel.NoCompression).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    private static async Task<byte[]> Columns()
    {
        MemoryStream stream = new();
        DataField<int?> importance = new("imp_choose");
        DataField<int?> satisfaction = new("sat_choose");
        DataField<string> city = new("city");
        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(importance, satisfaction, city), stream).ConfigureAwait(false))
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            await group.WriteAsync<int>(importance, new int?[] { 5, 3 }).ConfigureAwait(false);
            await group.WriteAsync<int>(satisfaction, new int?[] { 2, null }).ConfigureAwait(false);
            await group.WriteAsync(city, new[] { "Bern", "Zürich" }).ConfigureAwait(false);
        }

        return stream.ToArray();
    }
}
