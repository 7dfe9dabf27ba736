using System.IO.Compression;
using System.Text;

namespace JobMap.Ingestion.Tests.Tables;

/// <summary>Writes a workbook from the XML of its rows.</summary>
internal static class WorkbookFile
{
    /// <summary>Styles: 0 general, 1 built-in date, 2 own date, 3 own number whose quotes hold letters of dates, 4 time.</summary>
    private const string Styles = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-409]d\-mmm;@"/><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts>
        <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="21"/></cellXfs></styleSheet>
        """;

    public static byte[] Of(string rows) => Of(("Form1", rows));

    public static byte[] Of(params (string Name, string Rows)[] sheets) => Of("", "", sheets);

    public static byte[] Of(string properties, string sharedTexts, params (string Name, string Rows)[] sheets) =>
        Of(properties, sharedTexts, [.. sheets.Select(sheet => (sheet.Name, "visible", sheet.Rows))]);

    /// <summary>A workbook whose sheets are shown or hidden.</summary>
    public static byte[] OfStates(params (string Name, string State, string Rows)[] sheets) => Of("", "", sheets);

    private static byte[] Of(string properties, string sharedTexts, (string Name, string State, string Rows)[] sheets)
    {
        MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "xl/styles.xml", Styles);
            Add(archive, "xl/sharedStrings.xml", $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{sharedTexts}</sst>");
            StringBuilder list = new();
            StringBuilder relations = new();
            for (int i = 0; i < sheets.Length; i++)
            {
                list.Append($"<sheet name=\"{sheets[i].Name}\" sheetId=\"{i + 1}\" state=\"{sheets[i].State}\" r:id=\"rId{i + 1}\"/>");
                relations.Append($"<Relationship Id=\"rId{i + 1}\" Target=\"worksheets/sheet{i + 1}.xml\"/>");
                Add(archive, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{sheets[i].Rows}</sheetData></worksheet>");
            }

            Add(archive, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + $"{properties}<sheets>{list}</sheets></workbook>");
            Add(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>");
        }

        return stream.ToArray();
    }

    /// <summary>A zip archive of parts that are no workbook.</summary>
    public static byte[] Archive(params (string Path, string Content)[] parts)
    {
        MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, string content) in parts)
            {
                Add(archive, path, content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A cell of a text that stands in it.</summary>
    public static string Text(string reference, string text) => $"<c r=\"{reference}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    /// <summary>A cell of a number.</summary>
    public static string Number(string reference, string number, int style = 0) => $"<c r=\"{reference}\" s=\"{style}\"><v>{number}</v></c>";

    private static void Add(ZipArchive archive, string path, string content)
    {
        using StreamWriter writer = new(archive.CreateEntry(path, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}
