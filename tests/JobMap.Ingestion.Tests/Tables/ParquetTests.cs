using JobMap.Ingestion.Tables;
using Parquet;
using Parquet.Schema;

namespace JobMap.Ingestion.Tests.Tables;

/// <summary>Parquet files.</summary>
public sealed class ParquetTests
{
    [Fact]
    public void Read_OfEachType_GivesItsText()
    {
        TableText table = TableText.Of(ParquetFile.Of(2));

        table.Description.Should().Be("Parquet");
        table.Records[0].Should().Equal("id", "rating", "weight", "share", "city", "done", "price", "day");
        table.Rows.Skip(1).Should().Equal(
            "0||0.5|4||true|12.5|2026-02-01", "1|1|1.5|0.25|Köln|false|4|2026-02-02", "2|2||4|Zürich|true|12.5|2026-02-03",
            "3||0.5|4||true|12.5|2026-02-01", "4|1|1.5|0.25|Köln|false|4|2026-02-02", "5|2||4|Zürich|true|12.5|2026-02-03");
        table.Lines.Should().Equal(1, 2, 3, 4, 5, 6, 7);
        table.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Read_OfAStreamThatCannotSeek_IsTheSame() => TableText.Of(new OneWayStream(ParquetFile.Of(1))).Records.Should().HaveCount(4);

    [Fact]
    public async Task Open_OfNestedColumns_LeavesThemOutAndSaysSo()
    {
        ListField list = new("answers", new DataField<int>("element"));
        DataField<int> id = new("id");
        MemoryStream stream = new();
        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(id, list), stream))
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            await group.WriteAsync<int>(id, new int[] { 1, 2 });
            int full = list.Item.MaxDefinitionLevel;
            await group.WriteAllPartsAsync<int>((DataField)list.Item, new int[] { 7, 8, 9 }, new int[] { full, full, full }, new int[] { 0, 1, 0 }, CancellationToken.None);
        }

        TableText table = TableText.Of(stream.ToArray());

        table.Rows.Should().Equal("id", "1", "2");
        table.Diagnostics.Should().ContainSingle(found => found.Id == "JM3028").Which.Message.Should().Contain("answers");
    }

    [Fact]
    public void Read_OfAFileThatIsCutOff_SaysSo()
    {
        byte[] file = ParquetFile.Of(3);

        foreach (int length in (int[])[4, 8, 20, file.Length / 2, file.Length - 1])
        {
            TableText.Of(file[..length]).Ids.Should().Equal("JM3009");
        }
    }

    [Fact]
    public void Read_OfARowGroupThatDoesNotFit_IsRefused() => TableText.Of(ParquetFile.Of(1), new TableOptions { MaximumHeldBytes = 64 }).Ids.Should().Equal("JM3014");
}
