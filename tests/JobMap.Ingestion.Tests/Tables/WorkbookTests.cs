using System.IO.Compression;
using JobMap.Ingestion.Tables;
using static JobMap.Ingestion.Tests.Tables.WorkbookFile;

namespace JobMap.Ingestion.Tests.Tables;

/// <summary>Excel workbooks.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public void Read_OfEachTypeOfCell_GivesItsText()
    {
        byte[] file = Of("", "<si><t>first</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh sb=\"0\"><t>hint</t></rPh></si>", ("Form1",
            $"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>{Text("C1", "in &amp; line")}</row>"
            + $"<row r=\"3\">{Number("A3", "4.0")}{Number("B3", "0.30000000000000004")}<c r=\"C3\" t=\"b\"><v>1</v></c><c r=\"E3\" t=\"e\"><v>#N/A</v></c></row>"
            + "<row r=\"4\"/><row r=\"5\"><c r=\"A5\"><v>1234567890123456</v></c></row>"));

        TableText table = TableText.Of(file);

        table.Description.Should().Be("Excel sheet 'Form1'");
        table.Rows.Should().Equal("first|rich text|in & line", "4|0.3|TRUE||#N/A", "1234567890123456||||");
        table.Lines.Should().Equal(1, 3, 5);
        table.Diagnostics.Should().BeEmpty();
    }

    /// <summary>Serial numbers by the documentation of the format: 1 is 1 January 1900, 61 is 1 March, and 46054 is 1 February 2026.</summary>
    [Theory]
    [InlineData("46054", 1, "2026-02-01")]
    [InlineData("46054", 2, "2026-02-01")]
    [InlineData("46054", 3, "46054")]
    [InlineData("46054.5", 1, "2026-02-01 12:00:00")]
    [InlineData("0.25", 4, "06:00:00")]
    [InlineData("1", 1, "1900-01-01")]
    [InlineData("61", 1, "1900-03-01")]
    [InlineData("-5", 1, "-5")]
    public void Read_OfNumbersInStyles_GivesDatesWhereTheStyleDoes(string number, int style, string text) =>
        TableText.Of(Of($"<row r=\"1\">{Number("A1", number, style)}</row>")).Rows.Should().Equal(text);

    [Fact]
    public void Read_OfDaysFrom1904_CountsFromThere() =>
        TableText.Of(Of("<workbookPr date1904=\"1\"/>", "", ("S", $"<row r=\"1\">{Number("A1", "44592", 1)}</row>"))).Rows.Should().Equal("2026-02-01");

    [Fact]
    public void Read_OfFormulas_TakesStoredResultsAndSaysSoOncePerColumn()
    {
        TableText table = TableText.Of(Of(
            $"<row r=\"1\">{Text("A1", "imp_a")}{Text("B1", "sat_a")}</row>"
            + "<row r=\"2\"><c r=\"A2\"><f>1+4</f><v>5</v></c><c r=\"B2\"><v>3</v></c></row><row r=\"3\"><c r=\"A3\"><f>2+2</f><v>4</v></c><c r=\"B3\"><f>NOW()</f></c></row>"));

        table.Rows.Should().Equal("imp_a|sat_a", "5|3", "4|");
        table.Diagnostics.Select(found => (found.Id, found.Location.Line, found.Location.Column)).Should().Equal(("JM3026", 2, 1), ("JM3027", 3, 2));
    }

    [Fact]
    public void Read_OfManyFormulasWithoutResults_SaysHowManyOncePerColumn()
    {
        TableText table = TableText.Of(Of(string.Concat(Enumerable.Range(1, 30).Select(row => $"<row r=\"{row}\">{Number($"A{row}", "1")}<c r=\"B{row}\"><f>A{row}</f></c></row>"))));

        table.Records.Should().HaveCount(30);
        table.Diagnostics.Should().ContainSingle(found => found.Id == "JM3027").Which.Message.Should().Contain("30 formulas");
    }

    [Fact]
    public void Read_OfErrorsAndTruthsInWords_KeepsEachAtItsPlace()
    {
        TableText table = TableText.Of(Of(
            "<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#REF!</v></c><c r=\"C1\" t=\"b\"><v>true</v></c></row>"
            + "<row r=\"3\"><c r=\"B3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"C3\" t=\"b\"><v>false</v></c></row>"));

        table.Rows.Should().Equal("#REF!||TRUE", "|#DIV/0!|FALSE");
    }

    [Fact]
    public void Read_OfATextInTheStyleOfADate_StaysAText() =>
        TableText.Of(Of("", "<si><t>5</t></si>", ("S", "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\" s=\"1\"><is><t>7</t></is></c></row>"))).Rows.Should().Equal("5|7");

    [Fact]
    public void Read_OfCellsWithoutReferences_CountsThem() =>
        TableText.Of(Of("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")).Rows.Should().Equal("1|2", "3|");

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void Open_OfAHiddenSheet_TakesItWhereNoOtherHasValues(string state)
    {
        byte[] Hidden(string second) => OfStates(("Codes", state, $"<row r=\"1\">{Text("A1", "c")}</row>"), ("Answers", "visible", second));

        TableText.Of(Hidden($"<row r=\"1\">{Text("A1", "a")}</row>")).Rows.Should().Equal("a");
        TableText.Of(Hidden("")).Rows.Should().Equal("c");
        TableText.Of(Hidden($"<row r=\"1\">{Text("A1", "a")}</row>"), new TableOptions { Sheet = "Codes" }).Rows.Should().Equal("c");
    }

    [Fact]
    public void Open_OfAStrictWorkbook_IsRefusedByName() =>
        TableText.Of(Archive(("xl/workbook.xml", "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>"))).Diagnostics
            .Should().ContainSingle(found => found.Id == "JM3023").Which.Message.Should().Contain("strict");

    [Fact]
    public void Open_OfASharedTextThatFillsARow_IsRefused()
    {
        string cells = string.Concat(Enumerable.Range(0, 26).Select(i => $"<c r=\"{(char)('A' + i)}1\" t=\"s\"><v>0</v></c>"));

        TableText.Of(Of("", $"<si><t>{new string('x', 1_000)}</t></si>", ("S", $"<row r=\"1\">{cells}</row>")), new TableOptions { MaximumRecordBytes = 20_000 }).Ids.Should().Equal("JM3014");
    }

    [Fact]
    public void Open_OfPartsThatUnpackBeyondTheLimit_IsRefused() =>
        TableText.Of(Of(("S", $"<row r=\"1\">{Text("A1", "a")}</row>"), ("Other", new string(' ', 200_000))), new TableOptions { MaximumDecompressedBytes = 100_000 }).Ids.Should().Equal("JM3014");

    [Fact]
    public void Open_OfAFaultInASheetThatIsNotRead_IsNoConcern()
    {
        byte[] file = Of(("S", $"<row r=\"1\">{Text("A1", "a")}</row>"), ("Other", "<row r=\"1\"><c"));

        TableText.Of(file).Rows.Should().Equal("a");
        TableText.Of(file, new TableOptions { Sheet = "Other" }).Ids.Should().Equal("JM3009");
    }

    [Fact]
    public void Open_OfSeveralSheets_TakesTheFirstThatIsNotEmpty()
    {
        byte[] file = Of(("Cover", ""), ("Answers", $"<row r=\"1\">{Text("A1", "a")}</row>"), ("Notes", $"<row r=\"1\">{Text("A1", "n")}</row>"));

        TableText first = TableText.Of(file);
        TableText named = TableText.Of(file, new TableOptions { Sheet = "notes" });

        first.Rows.Should().Equal("a");
        first.Diagnostics.Should().ContainSingle(found => found.Id == "JM3025").Which.Message.Should().Contain("'Cover'").And.Contain("'Notes'");
        named.Rows.Should().Equal("n");
        TableText.Of(file, new TableOptions { Sheet = "Cover" }).Ids.Should().Equal("JM3008");
        TableText.Of(file, new TableOptions { Sheet = "Other" }).Diagnostics.Should().ContainSingle(found => found.Id == "JM3029").Which.Message.Should().Contain("'Answers'");
    }

    [Fact]
    public void Open_OfAStreamThatCannotSeek_ReadsACopyThatGoes()
    {
        byte[] file = Of($"<row r=\"1\">{Text("A1", "a")}</row>");

        TableText.Of(new OneWayStream(file)).Rows.Should().Equal("a");
        TableText packed = TableText.Of(TableText.Gzipped(file));

        packed.Rows.Should().Equal("a");
        packed.Description.Should().Be("gzip of Excel sheet 'Form1'");
        TableText.Of(new OneWayStream(file), new TableOptions { MaximumCopiedBytes = 100 }).Ids.Should().Equal("JM3014");
    }

    [Fact]
    public void Open_OfAWorkbookThatIsCutOff_SaysSo()
    {
        byte[] file = Of(string.Concat(Enumerable.Range(1, 500).Select(row => $"<row r=\"{row}\">{Number($"A{row}", $"{row}")}</row>")));

        TableText.Of(file[..^30]).Ids.Should().Equal("JM3009");
        TableText.Of(file[..(file.Length / 2)]).Ids.Should().Equal("JM3009");
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</c></row>", "JM3009")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"ZZZZ2\"><v>2</v></c></row>", "JM3014")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>77</v></c></row>", "JM3009")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"A2\"><v>77</v></c></row>", "JM3009")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"99999999\"><c r=\"A2\"><v>77</v></c></row>", "JM3009")]
    public void Open_OfRowsAtFault_GivesTheReason(string rows, string id)
    {
        TableText table = TableText.Of(Of(rows));

        table.Rows.Should().BeEmpty("the sheet is looked through before its first row is read");
        table.Ids.Should().Equal(id);
    }

    [Fact]
    public void Read_OfASheetWithADocumentType_IsRefused() =>
        TableText.Of(Archive(("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook>&b;</workbook>"))).Ids.Should().Equal("JM3009");

    [Theory]
    [InlineData("content.txt", "zip archive")]
    [InlineData("mimetype", "OpenDocument")]
    [InlineData("xl/workbook.bin", "xlsb")]
    public void Open_OfAnotherArchive_SaysWhatItIs(string path, string named) =>
        TableText.Of(Archive((path, "x"))).Diagnostics.Should().ContainSingle(found => found.Id == "JM3023").Which.Message.Should().Contain(named);

    [Fact]
    public void Read_OfABomb_EndsAtTheLimitWithoutHoldingIt()
    {
        MemoryStream stream = new();
        byte[] shell = Of($"<row r=\"1\">{Text("A1", "a")}</row>");
        stream.Write(shell);
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using Stream sheet = archive.CreateEntry("xl/worksheets/sheet1.xml").Open();
            sheet.Write("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"u8);
            byte[] block = new byte[1 << 20];
            block.AsSpan().Fill((byte)'x');
            for (int i = 0; i < 200; i++)
            {
                sheet.Write(block);
            }
        }

        stream.Position = 0;
        long before = GC.GetAllocatedBytesForCurrentThread();
        TableText table = TableText.Of(stream);

        table.Ids.Should().Equal("JM3014");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(400L << 20);
    }

    [Fact]
    public void Open_OfSharedTextsBeyondTheLimit_IsRefused() =>
        TableText.Of(Of("", string.Concat(Enumerable.Repeat("<si><t>0123456789</t></si>", 100)), ("S", "")), new TableOptions { MaximumHeldBytes = 1_000 }).Ids.Should().Equal("JM3014");

    [Fact]
    public void Open_OfAWorkbookWithAPassword_IsRefusedOrDamaged() =>
        TableText.Of([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]).Ids.Should().OnlyContain(id => id == "JM3009" || id == "JM3023");
}
