using Parquet;
using Parquet.Schema;

namespace JobMap.Ingestion.Tables.Parquet;

/// <summary>A column of texts.</summary>
internal sealed class ParquetTexts(DataField field) : ParquetColumn(field)
{
    private string?[] _values = [];

    public override void Load(ParquetRowGroupReader group, int rows, CancellationToken token)
    {
        _values = new string?[rows];
        group.ReadAsync(Field, _values.AsMemory()!, null, token).AsTask().GetAwaiter().GetResult();
    }

    public override void Add(int row, FieldBuffer to) => to.Add(_values[row].AsSpan());
}
