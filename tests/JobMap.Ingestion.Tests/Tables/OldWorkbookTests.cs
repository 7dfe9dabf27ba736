using System.IO.Compression;

namespace JobMap.Ingestion.Tests.Tables;

/// <summary>Old Excel workbooks, written for these tests by another program.</summary>
public sealed class OldWorkbookTests
{
    /// <summary>
    /// Two sheets, of which the first is empty. The second has a header, two rows of a number, an accented text, two ratings, a date, a truth
    /// and a formula without a stored result. Packed with gzip.
    /// </summary>
    private const string Packed = """
        H4sICB0VB2sCA2EueGxzAO1YT0hUQRj/zbz39l+67ppGGogJWZkeoksQulmWJ8W6VBLYmguJuSu7ltShLNtjEHRKIhDs0MXq0h8q
        sFuHwKhDEARaJ/EUFHRQX998b3ZbNwUXTFDe7zHfzPfNN/ObN/PNvD8fpsLTY08rZ5CHJhhYtP3w5NgEJX9GCYHqbVsVM7mPku1i
        Q8Hvo4X0WHhV/N6r1lCt9wwknphvSQLfKJ3FANoT8Vj1OuIIjyEq1BgahUmxJ3GfUhAVPK5SludZbmX5mH1fszzMltssG8l3WnRi
        KtJed1DH8WlZw3VBkgLPuc0XtuxHOd6pOL5+Rzi+FpqTvdGLG6yiyizCOGhJW2PxWFLpJXiIAHCG0NDW1tDSMo0yWu5x/LKrgZ+Z
        fT1Z7drX1y5A9t9L7d4V7D5axHz7XWkCw7DPCRXMaRTjkKlqLBxNXI4l0yhBwlIGL5rjqaFYMjVPx7tfH+YU9L09BtCZmCOn3v6B
        rijlqehgV5R6GboQi5NHoo88Upf6KcZmSZ2dDajWfHSElhwdxbyhikj2EK0qh3lbhWjk849+fGzr7oh0sWWYHxcOdqk7gI0bqgU1
        DuY9jOq4xT6WN7nXHVyuZFlGd0p5bUe5LhwfYZ9bXFtLPAcYnyK7c8p7qJyeO/GiKv09spfKE60zV8smPkfGUEPz0kPt1TWCelEv
        Ru8pvIxkcqGPn68sK/45ippkKZ6pAh1Ef7F2cyZWnDMDzkJvvDnzyZAeu63fNkqwwHMGmg8FR1OzI7Ka1HPlaAZpRlYzSTOzmkWa
        ldU8pHk0q8hjvSYDbHM8lL9gVjWrb7CdH0VhBNljzlCPotEpSUyW9PH5q8bnwU6WYb0itu5+C1qo+SQJY9JQ5HIZcsldBzS5ExA+
        TS6ZvDSH/EGWXDI5mFwuTy4VuVTkHKNYLkZduHDhwoULF5scwvkE4DcFk1+TnJdSr/6vs0Bp0f1NsmlxEgm6BumT8hjilCdxpaD4
        2QZLZPoSq2yT+V+ocIrYk+hDN4+jr+D4pY8KkXs/q24YWrstVCj/YiHj/M/8fwCiOHASABYAAA==
        """;

    private static byte[] Workbook => Convert.FromBase64String(Packed);

    [Fact]
    public void Read_OfAnOldWorkbook_GivesItsValues()
    {
        TableText table = TableText.Of(Workbook);

        table.Description.Should().Be("gzip of Excel sheet 'Answers' (.xls)");
        table.Rows.Should().Equal("id|Zoë|imp_a|sat_a|when|ok|sum", "1|é|3|2.5|2026-02-01|TRUE|", "2|éé|4|2.5|2026-02-02|FALSE|");
        table.Ids.Should().Equal("JM3025");
    }

    [Fact]
    public void Open_OfASheetByName_TakesIt()
    {
        TableText.Of(Workbook, new() { Sheet = "answers" }).Records.Should().HaveCount(3);
        TableText.Of(Workbook, new() { Sheet = "Cover" }).Ids.Should().Equal("JM3008");
        TableText.Of(Workbook, new() { Sheet = "Notes" }).Ids.Should().Equal("JM3029");
    }

    /// <summary>A new workbook that is encrypted is a compound file with a stream of this name.</summary>
    [Fact]
    public void Open_OfAnEncryptedWorkbook_IsRefused()
    {
        byte[] file = Unpacked();
        byte[] name = System.Text.Encoding.Unicode.GetBytes("Workbook");
        int at = file.AsSpan().LastIndexOf(name);
        System.Text.Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(file, at);

        TableText.Of(file).Diagnostics.Should().ContainSingle(found => found.Id == "JM3023").Which.Message.Should().Contain("encrypted");
    }

    [Fact]
    public void Read_OfAnOldWorkbookThatIsCutOff_SaysSo()
    {
        byte[] file = Unpacked();

        TableText.Of(file[..1_000]).Ids.Should().Equal("JM3009");
        TableText.Of(file[..3_000]).Ids.Should().Contain("JM3009");
    }

    private static byte[] Unpacked()
    {
        MemoryStream unpacked = new();
        using GZipStream gzip = new(new MemoryStream(Workbook), CompressionMode.Decompress);
        gzip.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
