using System.Text;
using JobMap.Ingestion.Layouts;
using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Reading;

/// <summary>The first records of a table, kept so that they can be looked at before they are read with the others.</summary>
internal sealed class SampledTable
{
    private const int MostRecords = 300;
    private const long MostBytes = 16 << 20;

    /// <summary>The second record may be a line of the header that happens to say what the first does.</summary>
    private const int MostHeader = 1;

    private readonly List<byte[][]> _records = [];
    private readonly List<long> _lines = [];

    private SampledTable()
    {
    }

    /// <summary>The records as text, without headers in the middle.</summary>
    public TableSample Sample => field ??= SampleOf([.. Enumerable.Range(0, _records.Count).Where(i => i <= MostHeader || !IsFirstAgain(_records[i]))]);

    public IReadOnlyList<byte[][]> Records => _records;

    public IReadOnlyList<long> Lines => _lines;

    private bool IsFirstAgain(byte[][] record) => record.Length == _records[0].Length && record.Zip(_records[0]).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));

    private TableSample SampleOf(int[] records) => new()
    {
        Records = [.. records.Select(i => Array.ConvertAll(_records[i], Encoding.UTF8.GetString))],
        Lines = [.. records.Select(i => _lines[i])],
    };

    /// <summary>Takes the first records of a table, which stands behind them then.</summary>
    public static SampledTable Take(TableReader table, CancellationToken token)
    {
        SampledTable sampled = new();
        long bytes = 0;
        while (sampled._records.Count < MostRecords && bytes < MostBytes && table.Read(token))
        {
            byte[][] record = new byte[table.FieldCount][];
            for (int i = 0; i < record.Length; i++)
            {
                record[i] = table.GetSpan(i).ToArray();
                bytes += record[i].Length;
            }

            sampled._records.Add(record);
            sampled._lines.Add(table.Line);
        }

        return sampled;
    }
}
