using System.Text;
using JobMap.Ingestion.Layouts;
using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Reading;

/// <summary>The first records of a table, kept so that they can be looked at before they are read with the others.</summary>
internal sealed class SampledTable
{
    private const int MostRecords = 300;
    private const long MostBytes = 16 << 20;

    private readonly List<byte[][]> _records = [];
    private readonly List<long> _lines = [];

    private SampledTable()
    {
    }

    /// <summary>The records as text.</summary>
    public TableSample Sample => field ??= new TableSample
    {
        Records = [.. _records.Select(record => Array.ConvertAll(record, Encoding.UTF8.GetString))],
        Lines = _lines,
    };

    public IReadOnlyList<byte[][]> Records => _records;

    public IReadOnlyList<long> Lines => _lines;

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
