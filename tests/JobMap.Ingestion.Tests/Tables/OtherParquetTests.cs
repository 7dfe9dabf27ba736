using DuckDB.NET.Data;

namespace JobMap.Ingestion.Tests.Tables;

/// <summary>Parquet files as DuckDB writes them: pages by dictionary, columns packed in several ways, rows in several groups, values missing.</summary>
public sealed class OtherParquetTests
{
    private const string Rows = """
        select i::integer as id, case when i % 7 = 0 then null else (i % 5 + 1)::tinyint end as imp_a, (i % 3)::double / 2 as sat_a,
          case when i % 11 = 0 then null else 'Zoë ' || (i % 4) end as city, date '2026-02-01' + i::integer % 3 as day, i % 2 = 0 as done,
          timestamp '2026-02-01 10:00:00' + interval (i % 60) second as at, (i % 100)::decimal(9, 2) / 4 as cost, i::bigint as big
        from range(10000) r(i)
        """;

    [Theory]
    [InlineData("snappy", "v1")]
    [InlineData("zstd", "v1")]
    [InlineData("gzip", "v1")]
    [InlineData("uncompressed", "v1")]
    [InlineData("lz4_raw", "v1")]
    [InlineData("snappy", "v2")]
    public void Read_OfAFileByDuckDb_GivesTheValuesThatWereWritten(string codec, string version)
    {
        using FileStream file = Written(Rows, $"format parquet, compression {codec}, parquet_version {version}, row_group_size 4096");

        TableText table = TableText.Of(file);

        table.Diagnostics.Should().BeEmpty();
        table.Records.Should().HaveCount(10_001);
        table.Records[0].Should().Equal("id", "imp_a", "sat_a", "city", "day", "done", "at", "cost", "big");
        table.Records[1].Should().Equal("0", "", "0", "", "2026-02-01", "true", "2026-02-01 10:00:00", "0", "0");
        table.Records[6].Should().Equal("5", "1", "1", "Zoë 1", "2026-02-03", "false", "2026-02-01 10:00:05", "1.25", "5");
        for (int i = 0; i < 10_000; i++)
        {
            IReadOnlyList<string> record = table.Records[i + 1];
            record[0].Should().Be($"{i}");
            record[1].Should().Be(i % 7 == 0 ? "" : $"{i % 5 + 1}");
            record[3].Should().Be(i % 11 == 0 ? "" : $"Zoë {i % 4}");
        }
    }

    [Fact]
    public void Read_OfListsByDuckDb_LeavesTheColumnOut()
    {
        using FileStream file = Written("select 4 as a, [1, 2] as several, {'x': 1} as parts, 5 as b", "format parquet");

        TableText table = TableText.Of(file);

        table.Rows.Should().Equal("a|b", "4|5");
        table.Ids.Should().OnlyContain(id => id == "JM3028").And.NotBeEmpty();
    }

    private static FileStream Written(string query, string options)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using (DuckDBConnection connection = new("DataSource=:memory:"))
        {
            connection.Open();
            using DuckDBCommand command = connection.CreateCommand();
            command.CommandText = $"set autoinstall_known_extensions = false; copy ({query}) to '{path}' ({options})";
            command.ExecuteNonQuery();
        }

        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 4096, FileOptions.DeleteOnClose);
    }
}
