using CsvHelper;

namespace JobMap.Benchmarks.Peers;

/// <summary>CsvHelper going through every cell of a file and doing nothing with it but add up its length: what reading with it costs at the least.</summary>
internal static class CsvWalk
{
    /// <summary>The bytes in all cells behind the header.</summary>
    public static long BytesOfCells(string path)
    {
        long bytes = 0;
        using CsvReader reader = CsvReader.FromFile(path);
        while (reader.Read())
        {
            for (int i = 0; i < reader.FieldCount; i++)
            {
                bytes += reader.GetSpan(i).Length;
            }
        }

        return bytes;
    }
}
