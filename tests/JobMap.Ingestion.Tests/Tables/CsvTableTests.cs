using System.Text;
using JobMap.Diagnostics;
using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Tests.Tables;

/// <summary>Text files: separators, quotes, lines, faults and limits.</summary>
public sealed class CsvTableTests
{
    [Theory]
    [InlineData("a,b\n1,2\n3,4\n", "','")]
    [InlineData("a;b\n1;2\n3;4\n", "';'")]
    [InlineData("a\tb\n1\t2\n3\t4\n", "tab")]
    [InlineData("a|b\r\n1|2\r\n3|4", "'|'")]
    public void Open_OfEachSeparator_FindsIt(string text, string separator)
    {
        TableText table = TableText.Of(text);

        table.Description.Should().Be($"CSV separated by {separator} in UTF-8");
        table.Rows.Should().Equal("a|b", "1|2", "3|4");
        table.Lines.Should().Equal(1, 2, 3);
        table.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Open_WithTheSeparatorLineOfExcel_TakesItAndPassesOverIt()
    {
        TableText table = TableText.Of("\uFEFFsep=;\r\na,x;b\r\n1,5;2\r\n");

        table.Rows.Should().Equal("a,x|b", "1,5|2");
        table.Lines.Should().Equal(2, 3);
        table.Description.Should().Contain("';'");
    }

    [Fact]
    public void Open_WithASeparatorThatIsNamed_TakesThat() =>
        TableText.Of("a,b;c\n1,2;3\n", new TableOptions { Separator = ';' }).Rows.Should().Equal("a,b|c", "1,2|3");

    [Fact]
    public void Read_OfQuotedNewlines_CountsTheirLines()
    {
        TableText table = TableText.Of("id,\"How\r\nimportant, \"\"really\"\"?\"\n\n1,\"x\n\ny\"\n2,z\n");

        table.Records[0].Should().Equal("id", "How\r\nimportant, \"really\"?");
        table.Records[1].Should().Equal("1", "x\n\ny");
        table.Lines.Should().Equal(1, 4, 7);
    }

    [Fact]
    public void Read_OfTheThreeHeaderLinesOfQualtrics_GivesThemAsRecords()
    {
        TableText table = TableText.Of("Q1_1,Q1_2\n\"How important?\n - first, and\",\"second\"\n\"{\"\"ImportId\"\":\"\"QID1_1\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_2\"\"}\"\n5,4\n");

        table.Records[2].Should().Equal("{\"ImportId\":\"QID1_1\"}", "{\"ImportId\":\"QID1_2\"}");
        table.Lines.Should().Equal(1, 2, 4, 5);
    }

    [Fact]
    public void GetSpan_BeyondTheEnd_IsEmpty()
    {
        using TableReader reader = TableFile.Open(new MemoryStream("a,b\n"u8.ToArray()), TableOptions.Default, new DiagnosticLog(null))!;
        reader.Read(CancellationToken.None).Should().BeTrue();

        reader.GetSpan(7).Length.Should().Be(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\r\n\n")]
    public void Read_OfNothing_SaysThatTheFileIsEmpty(string text)
    {
        TableText table = TableText.Of(text);

        table.Ids.Should().Equal("JM3008");
        table.Records.Should().BeEmpty();
    }

    [Fact]
    public void Read_OfAQuoteThatIsNeverClosed_EndsWithItsLine()
    {
        TableText table = TableText.Of("a,b\n1,2\n3,\"4\n5,6\n");

        table.Rows.Should().Equal("a|b", "1|2");
        table.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(found => found.Id == "JM3009" && found.Location.Line == 3);
    }

    [Fact]
    public void Read_OfStrayQuotes_SaysSoAndGoesOn()
    {
        TableText table = TableText.Of("a,b\n1\"x,2\n3,4\n");

        table.Rows.Should().Equal("a|b", "1\"x|2", "3|4");
        table.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(found => found.Id == "JM3017" && found.Location.Line == 2);
    }

    [Fact]
    public void Read_OfALineOfAGigabyte_EndsAtTheLimit()
    {
        EndlessLine stream = new("a,b\n1,2\n", 1L << 30);

        TableText table = TableText.Of(stream);

        table.Rows.Should().Equal("a|b", "1|2");
        table.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(found => found.Id == "JM3014" && found.Location.Line == 3);
        stream.BytesRead.Should().BeLessThan(16 << 20);
    }

    [Fact]
    public void Read_OfMoreColumnsThanTheLimit_EndsWithTheLine()
    {
        TableText table = TableText.Of("a,b\n" + new string(',', 100) + "\n", new TableOptions { MaximumColumns = 100 });

        table.Rows.Should().Equal("a|b");
        table.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(found => found.Id == "JM3014" && found.Location.Line == 2);
    }

    [Fact]
    public void Read_OfTenThousandColumns_ReadsThem()
    {
        string header = string.Join(';', Enumerable.Range(0, 10_000));

        TableText.Of($"{header}\n{header}\n").Records[1].Should().HaveCount(10_000);
    }

    [Fact]
    public void Open_OfAStreamInTheMiddle_StartsThereAndLeavesItOpen()
    {
        MemoryStream stream = new("header of something else\na;b\n1;2\n"u8.ToArray()) { Position = 25 };

        TableText table = TableText.Of(stream);

        table.Rows.Should().Equal("a|b", "1|2");
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Read_OfAStreamThatGivesOneByteAtATime_IsTheSame()
    {
        OneWayStream stream = new(Encoding.UTF8.GetBytes("naïve;été\n1;2\n"), atOnce: 1);

        TableText.Of(stream).Rows.Should().Equal("naïve|été", "1|2");
        stream.IsDisposed.Should().BeFalse();
    }

    [Theory]
    [InlineData(10)]
    [InlineData(200_000)]
    public void Read_OfAStreamThatFails_ThrowsWhatItThrew(int failAt)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1,2,3\n", 50_000)));

        Action read = () => TableText.Of(new OneWayStream(bytes, failAt: failAt));

        read.Should().ThrowExactly<IOException>().WithMessage("The disk is gone.");
    }

    [Fact]
    public void Read_WhenCancelled_Throws()
    {
        using TableReader reader = TableFile.Open(new MemoryStream("a,b\n"u8.ToArray()), TableOptions.Default, new DiagnosticLog(null))!;

        Func<bool> read = () => reader.Read(new CancellationToken(true));

        read.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Progress_OfALongFile_GrowsToOne()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1,2,3\n", 200_000)));
        using TableReader reader = TableFile.Open(new MemoryStream(bytes), TableOptions.Default, new DiagnosticLog(null))!;

        List<double> progress = [];
        while (reader.Read(CancellationToken.None))
        {
            progress.Add(reader.Progress!.Value);
        }

        progress.Should().BeInAscendingOrder().And.HaveCount(200_000);
        progress[0].Should().BeLessThan(0.2);
        progress[100_000].Should().BeInRange(0.4, 0.7);
        progress[^1].Should().Be(1);
    }

    [Fact]
    public void Progress_OfAStreamThatCannotSeek_IsNull()
    {
        using TableReader reader = TableFile.Open(new OneWayStream("a,b\n"u8.ToArray()), TableOptions.Default, new DiagnosticLog(null))!;

        reader.Progress.Should().BeNull();
    }
}
