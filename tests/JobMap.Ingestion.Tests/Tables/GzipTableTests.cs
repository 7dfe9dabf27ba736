using System.Text;
using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Tests.Tables;

/// <summary>Files packed with gzip.</summary>
public sealed class GzipTableTests
{
    private static readonly byte[] Long = Encoding.UTF8.GetBytes("id;a;b\n" + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"{i};{i * 7919 % 5};{i * 104729 % 1000}\n")));

    [Fact]
    public void Read_OfAPackedText_IsTheText()
    {
        TableText table = TableText.Of(TableText.Gzipped(Long));

        table.Description.Should().Be("gzip of CSV separated by ';' in UTF-8");
        table.Rows.Should().Equal(TableText.Of(Long).Rows);
        table.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Read_OfPackedFilesOneBehindTheOther_ReadsAll()
    {
        byte[] first = TableText.Gzipped(Long);
        byte[] second = TableText.Gzipped("x;1;2\n"u8.ToArray());

        foreach (int atOnce in (int[])[int.MaxValue, 7, 1])
        {
            TableText table = TableText.Of(new OneWayStream([.. first, .. second, .. second], atOnce));

            table.Rows.Should().HaveCount(60_003);
            table.Diagnostics.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(512)]
    [InlineData(100_000)]
    public void Read_OfAPackedFileThatIsFilledUpWithZeros_ReadsAll(int zeros)
    {
        byte[] first = TableText.Gzipped(Long);
        byte[] second = TableText.Gzipped("x;1;2\n"u8.ToArray());
        foreach (int atOnce in (int[])[int.MaxValue, 7, 1])
        {
            TableText one = TableText.Of(new OneWayStream([.. first, .. new byte[zeros]], atOnce));
            TableText two = TableText.Of(new OneWayStream([.. first, .. second, .. new byte[zeros]], atOnce));

            one.Records.Should().HaveCount(60_001);
            one.Diagnostics.Should().BeEmpty();
            two.Records.Should().HaveCount(60_002);
            two.Diagnostics.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void Read_OfAPackedFileThatIsCutOff_SaysSo(int missing)
    {
        byte[] packed = TableText.Gzipped(Long);

        TableText table = TableText.Of(packed[..^missing]);

        table.Ids.Should().Equal("JM3009");
    }

    /// <summary>The last byte of the length is a zero itself, so that one is not missed where zeros follow.</summary>
    [Theory]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(1_000)]
    public void Read_OfAPackedFileThatIsCutOffAndFilledUp_SaysSo(int missing) =>
        TableText.Of([.. TableText.Gzipped(Long)[..^missing], .. new byte[100]]).Ids.Should().Equal("JM3009");

    [Fact]
    public void Read_OfAPackedFileWithAFault_SaysSo()
    {
        byte[] packed = TableText.Gzipped(Long);
        packed.AsSpan(packed.Length / 2, 40).Fill(0xAA);

        TableText.Of(packed).Ids.Should().Contain("JM3009");
    }

    [Fact]
    public void Read_OfABomb_EndsAtTheLimit()
    {
        byte[] packed = TableText.Gzipped([.. Enumerable.Repeat("1;2;3\n"u8.ToArray(), 100_000).SelectMany(line => line)]);

        TableText table = TableText.Of(packed, new TableOptions { MaximumDecompressedBytes = 300_000 });

        table.Ids.Should().Equal("JM3014");
        table.Records.Should().HaveCountLessThan(60_000);
    }

    [Fact]
    public void Read_OfAFileThatIsPackedTwice_IsRefused() => TableText.Of(TableText.Gzipped(TableText.Gzipped(Long))).Ids.Should().Equal("JM3023");

    [Fact]
    public void Read_OfAPackedPicture_IsRefused() => TableText.Of(TableText.Gzipped([0x89, 0x50, 0x4E, 0x47, 0, 0])).Ids.Should().Equal("JM3023");

    [Fact]
    public void Read_OfPackedNothing_SaysThatTheFileIsEmpty() => TableText.Of(TableText.Gzipped([])).Ids.Should().NotBeEmpty();
}
