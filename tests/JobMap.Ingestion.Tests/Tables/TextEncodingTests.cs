using System.Text;
using JobMap.Diagnostics;
using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Tests.Tables;

/// <summary>Encodings, told by a mark or concluded.</summary>
public sealed class TextEncodingTests
{
    private const string Text = "id;städte\n1;Zürich €\n2;Łódź\n";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[]> Marked => new()
    {
        { "UTF-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 (big-endian)", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Text)] },
    };

    [Theory]
    [MemberData(nameof(Marked))]
    public void Open_OfEachMark_ReadsTheText(string name, byte[] bytes)
    {
        TableText table = TableText.Of(bytes);

        table.Description.Should().Be($"CSV separated by ';' in {name}");
        table.Rows.Should().Equal("id|städte", "1|Zürich €", "2|Łódź");
        table.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Open_OfUtf16WithoutAMark_ConcludesItAndSaysSo()
    {
        foreach (Encoding encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            TableText table = TableText.Of(encoding.GetBytes(Text));

            table.Rows.Should().Equal("id|städte", "1|Zürich €", "2|Łódź");
            table.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain(TextEncoding.Name(encoding));
            table.Ids.Should().Equal("JM3024");
        }
    }

    [Fact]
    public void Open_OfWindows1252_ConcludesItAndNamesTheLine()
    {
        TableText table = TableText.Of(Windows1252.GetBytes("id;city\n1;Zürich €5 – “fine”\n"));

        table.Description.Should().Be("CSV separated by ';' in Windows-1252");
        table.Rows.Should().Equal("id|city", "1|Zürich €5 – “fine”");
        table.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(found => found.Id == "JM3024" && found.Location.Line == 2);
    }

    [Fact]
    public void Open_WithAnEncodingThatIsNamed_TakesThat()
    {
        TableText table = TableText.Of(Encoding.Latin1.GetBytes("id;ville\n1;Orléans\n"), new TableOptions { Encoding = Encoding.Latin1 });

        table.Rows.Should().Equal("id|ville", "1|Orléans");
        table.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Open_WithUtf16Named_PassesOverItsMark() =>
        TableText.Of([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a;b\n")], new TableOptions { Encoding = Encoding.Unicode }).Rows.Should().Equal("a|b");

    [Theory]
    [InlineData(3)]
    [InlineData(2_000)]
    [InlineData(60_000)]
    public void Read_OfOneByteThatIsNotUtf8_SaysTheLineAndReplacesIt(int faulty)
    {
        List<byte> bytes = [.. "id;Stadt\n"u8];
        for (int line = 2; line <= 70_000; line++)
        {
            bytes.AddRange(line == faulty ? Windows1252.GetBytes($"{line};Zürich\n") : Encoding.UTF8.GetBytes($"{line};Köln\n"));
        }

        TableText table = TableText.Of([.. bytes]);

        table.Records.Should().HaveCount(70_000);
        table.Records[faulty - 1].Should().Equal($"{faulty}", "Z\uFFFDrich");
        table.Records[faulty].Should().Equal($"{faulty + 1}", "Köln");
        table.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(found =>
            found.Id == "JM3016" && found.Location.Line == faulty && found.Location.Column == 2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void Read_OfCharactersCutByBlocks_FindsThemSound(int atOnce)
    {
        OneWayStream stream = new(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("å;€;😀\n", 20_000))), atOnce);

        TableText table = TableText.Of(stream);

        table.Rows.Should().HaveCount(20_000).And.OnlyContain(row => row == "å|€|😀");
        table.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Read_OfACharacterThatTheEndCuts_SaysSo()
    {
        TableText table = TableText.Of([.. "a;é\nb;é\nc;é\nd;é\ne;é\nf;é\ng;é\nh;é\ni;é\nj;é\nk;é\nl;"u8, 0xE2, 0x82]);

        table.Rows.Last().Should().Be("l|\uFFFD");
        table.Ids.Should().Equal("JM3016");
    }

    [Fact]
    public void Read_OfHalfACharacterInUtf16_SaysTheLine()
    {
        TableText table = TableText.Of([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a;b\n1;"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("x\n")]);

        table.Rows.Should().Equal("a|b", "1|\uFFFDx");
        table.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(found => found.Id == "JM3016" && found.Location.Line == 2);
    }

    public static TheoryData<string, byte[]> Binaries => new()
    {
        { "PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] },
        { "PDF", [.. "%PDF-1.7\n1 0 obj <<>> endobj\n"u8] },
        { "JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] },
        { "HTML", [.. "\n<!DOCTYPE html><html><table><tr><td>1</td></tr></table>"u8] },
        { "SPSS", [.. "$FL2@(#) SPSS DATA FILE"u8] },
        { "no text", [.. "a,b\n1,"u8, 0, 0, 0, 1, 2] },
    };

    [Theory]
    [MemberData(nameof(Binaries))]
    public void Open_OfWhatIsNoTable_SaysWhatItIs(string named, byte[] bytes)
    {
        TableText table = TableText.Of(bytes);

        table.Description.Should().BeNull();
        table.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain(named);
        table.Ids.Should().Equal("JM3023");
    }

    [Fact]
    public void Open_OfRandomBytes_IsRefused()
    {
        Random random = new(20260705);
        for (int i = 0; i < 300; i++)
        {
            byte[] bytes = new byte[200 + random.Next(2_000)];
            random.NextBytes(bytes);

            TableText.Of(bytes).Ids.Should().Contain(id => id == "JM3023" || id == "JM3009");
        }
    }

    /// <summary>The rows up to the first name with an accent are more than is looked at when the file is opened.</summary>
    private static string Late(string name) => "id;city\n" + string.Concat(Enumerable.Range(1, 40_000).Select(i => $"{i};{(i % 500 == 0 && i > 20_000 ? name : "Bern")}\n"));

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(1_000)]
    [InlineData(7)]
    public void Read_OfAnAccentFarBehindTheStart_ConcludesTheEncodingThere(int atOnce)
    {
        string text = Late("Zürich €");
        TableText expected = TableText.Of(Encoding.UTF8.GetBytes(text));
        TableText old = TableText.Of(new OneWayStream(Windows1252.GetBytes(text), atOnce));
        TableText packed = TableText.Of(TableText.Gzipped(Windows1252.GetBytes(text)));

        expected.Diagnostics.Should().BeEmpty();
        expected.Records[20_500].Should().Equal("20500", "Zürich €");
        old.Rows.Should().Equal(expected.Rows);
        old.Lines.Should().Equal(expected.Lines);
        old.Ids.Should().Equal("JM3024");
        packed.Rows.Should().Equal(expected.Rows);
        TableText.Of(new OneWayStream(Encoding.UTF8.GetBytes(text), atOnce)).Rows.Should().Equal(expected.Rows);
    }

    [Fact]
    public void Read_OfAFaultFarBehindTheStartOfUtf8_SaysSoOfTheField()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Late("Zürich"));
        bytes[bytes.AsSpan().LastIndexOf("Z\u00fcrich"u8) + 1] = 0xFF;

        TableText table = TableText.Of(bytes);

        table.Ids.Should().OnlyContain(id => id == "JM3016");
        table.Records[^1][1].Should().Contain("\uFFFD");
        table.Records[20_500].Should().Equal("20500", "Zürich");
    }
}
