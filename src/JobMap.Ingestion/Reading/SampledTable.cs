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

    /// <summary>The records as text, without those behind the header that say what a line of it says, as in a file put together from several.</summary>
    public TableSample WithoutHeaderAgain(int headerRecords)
    {
        int[] kept = [.. Enumerable.Range(0, _records.Count).Where(i => i < headerRecords || !_records.Take(headerRecords).Any(header => IsSame(header, _records[i])))];
        return kept.Length == _records.Count ? Sample : new TableSample { Records = [.. kept.Select(i => Sample.Records[i])], Lines = [.. kept.Select(i => _lines[i])] };
    }

    /// <summary>Whether two records say the same, blank fields at the end aside.</summary>
    private static bool IsSame(byte[][] one, byte[][] other) => one.Zip(other).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second))
        && one.Skip(other.Length).Concat(other.Skip(one.Length)).All(field => field.Length == 0);

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
