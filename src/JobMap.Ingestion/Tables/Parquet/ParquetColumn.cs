using Parquet;
using Parquet.Schema;

namespace JobMap.Ingestion.Tables.Parquet;

/// <summary>One column of a Parquet file: the values of one row group at a time.</summary>
internal abstract class ParquetColumn(DataField source)
{
    public DataField Field => source;

    /// <summary>The column of a field; null where it holds no plain values.</summary>
    public static ParquetColumn? Of(Field field) =>
        field is not DataField plain || plain.IsArray || plain.MaxRepetitionLevel > 0 ? null
        : plain.ClrType == typeof(string) || plain.ClrType == typeof(ReadOnlyMemory<char>) ? new ParquetTexts(plain)
        : plain.ClrType == typeof(bool) ? new ParquetValues<bool>(plain, static (value, to) => to.Add(value ? "true"u8 : "false"u8))
        : plain.ClrType == typeof(sbyte) ? Whole<sbyte>(plain)
        : plain.ClrType == typeof(byte) ? Whole<byte>(plain)
        : plain.ClrType == typeof(short) ? Whole<short>(plain)
        : plain.ClrType == typeof(ushort) ? Whole<ushort>(plain)
        : plain.ClrType == typeof(int) ? Whole<int>(plain)
        : plain.ClrType == typeof(uint) ? Whole<uint>(plain)
        : plain.ClrType == typeof(long) ? Whole<long>(plain)
        : plain.ClrType == typeof(ulong) ? Whole<ulong>(plain)
        : plain.ClrType == typeof(float) ? new ParquetValues<float>(plain, static (value, to) => AddNumber(to, value, value))
        : plain.ClrType == typeof(double) ? new ParquetValues<double>(plain, static (value, to) => AddNumber(to, value, value))
        : plain.ClrType == typeof(decimal) ? new ParquetValues<decimal>(plain, static (value, to) => to.Add(value, "0.############################"))
        : plain.ClrType == typeof(DateTime) ? new ParquetValues<DateTime>(plain, static (value, to) => to.AddTime(value))
        : plain.ClrType == typeof(DateOnly) ? new ParquetValues<DateOnly>(plain, static (value, to) => to.Add(value, "yyyy-MM-dd"))
        : plain.ClrType == typeof(Guid) ? new ParquetValues<Guid>(plain, static (value, to) => to.Add(value, "D"))
        : null;

    /// <summary>Reads the values of a row group.</summary>
    public abstract void Load(ParquetRowGroupReader group, int rows, CancellationToken token);

    /// <summary>Adds the value of a row as a field, an empty one for a null.</summary>
    public abstract void Add(int row, FieldBuffer to);

    private static ParquetValues<T> Whole<T>(DataField field)
        where T : struct, IUtf8SpanFormattable => new(field, static (value, to) => to.Add(value, null));

    /// <summary>NaN is what data frames write for a missing number.</summary>
    private static void AddNumber<T>(FieldBuffer to, T value, double wide)
        where T : IUtf8SpanFormattable
    {
        if (double.IsNaN(wide))
        {
            to.Add("NaN"u8);
        }
        else if (wide == Math.Truncate(wide) && Math.Abs(wide) < 1e18)
        {
            to.Add((long)wide, null);
        }
        else
        {
            to.Add(value, null);
        }
    }
}
