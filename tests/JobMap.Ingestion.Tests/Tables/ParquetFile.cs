using Parquet;
using Parquet.Schema;

namespace JobMap.Ingestion.Tests.Tables;

/// <summary>Writes a Parquet file with a column of each type.</summary>
internal static class ParquetFile
{
    /// <summary>Row groups of three rows each.</summary>
    public static byte[] Of(int groups) => WriteAsync(groups).GetAwaiter().GetResult();

    /// <summary>A column of texts for each name, in one row group; a blank text is null.</summary>
    public static byte[] OfTexts(string[] names, string[][] rows) => WriteTextsAsync(names, rows).GetAwaiter().GetResult();

    private static async Task<byte[]> WriteTextsAsync(string[] names, string[][] rows)
    {
        DataField[] fields = [.. names.Select(name => new DataField(name, typeof(string), true))];
        MemoryStream stream = new();
        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream))
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            for (int column = 0; column < fields.Length; column++)
            {
                int index = column;
                await group.WriteAsync(fields[column], [.. rows.Select(row => row[index].Length == 0 ? null! : row[index])]);
            }
        }

        return stream.ToArray();
    }

    private static async Task<byte[]> WriteAsync(int groups)
    {
        DataField<int> id = new("id");
        DataField<int> rating = new("rating", true);
        DataField<double> weight = new("weight", true);
        DataField<float> share = new("share");
        DataField city = new("city", typeof(string), true);
        DataField<bool> done = new("done");
        DecimalDataField price = new("price", 10, 2);
        DateTimeDataField day = new("day", DateTimeFormat.Date);
        MemoryStream stream = new();
        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(id, rating, weight, share, city, done, price, day), stream))
        {
            for (int i = 0; i < groups; i++)
            {
                using ParquetRowGroupWriter group = writer.CreateRowGroup();
                await group.WriteAsync<int>(id, new int[] { 3 * i, 3 * i + 1, 3 * i + 2 });
                await group.WriteAsync<int>(rating, new int?[] { null, 1, 2 });
                await group.WriteAsync<double>(weight, new double?[] { 0.5, 1.5, null });
                await group.WriteAsync<float>(share, new float[] { 4, 0.25f, 4 });
                await group.WriteAsync(city, (string[])[null!, "Köln", "Zürich"]);
                await group.WriteAsync<bool>(done, new bool[] { true, false, true });
                await group.WriteAsync<decimal>(price, new decimal[] { 12.50m, 4m, 12.5m });
                await group.WriteAsync<DateTime>(day, new DateTime[] { new(2026, 2, 1), new(2026, 2, 2), new(2026, 2, 3) });
            }
        }

        return stream.ToArray();
    }
}
