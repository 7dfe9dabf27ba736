using JobMap.Ingestion.Tables;

namespace JobMap.Ingestion.Reading;

/// <summary>The records of a sample, from a given one on, as a table of their own.</summary>
internal sealed class ReplayedTable(SampledTable sampled, int first) : TableReader
{
    private int _record = first - 1;

    public override string Description => "sample";

    public override int FieldCount => sampled.Records[_record].Length;

    public override long Line => sampled.Lines[_record];

    public override double? Progress => null;

    public override bool Read(CancellationToken token) => ++_record < sampled.Records.Count;

    public override ReadOnlySpan<byte> GetSpan(int index) => (uint)index < (uint)sampled.Records[_record].Length ? sampled.Records[_record][index] : [];

    public override void Dispose()
    {
    }
}
