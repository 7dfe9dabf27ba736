using Parquet;
using Parquet.Schema;

namespace JobMap.Ingestion.Tables.Parquet;

/// <summary>A column of numbers, truths or dates.</summary>
internal sealed class ParquetValues<T>(DataField field, Action<T, FieldBuffer> add) : ParquetColumn(field)
    where T : struct
{
    private T[] _values = [];
    private T?[] _nullable = [];

    public override void Load(ParquetRowGroupReader group, int rows, CancellationToken token)
    {
        // The library reads by tasks; the stream below answers at once, so nothing is waited for.
        if (Field.IsNullable)
        {
            _nullable = _nullable.Length == rows ? _nullable : new T?[rows];
            group.ReadAsync(Field, _nullable.AsMemory(), null, token).AsTask().GetAwaiter().GetResult();
        }
        else
        {
            _values = _values.Length == rows ? _values : new T[rows];
            group.ReadAsync(Field, _values.AsMemory(), null, token).AsTask().GetAwaiter().GetResult();
        }
    }

    public override void Add(int row, FieldBuffer to)
    {
        T? value = Field.IsNullable ? _nullable[row] : _values[row];
        if (value is { } present)
        {
            add(present, to);
        }
        else
        {
            to.Add(default(ReadOnlySpan<byte>));
        }
    }
}
