using System.Globalization;
using System.Text;

namespace JobMap.Ingestion.Tables;

/// <summary>The fields of one record in UTF-8, one behind the other.</summary>
internal sealed class FieldBuffer
{
    private byte[] _bytes = new byte[4096];
    private int[] _ends = new int[64];
    private int _length;
    private int _count;

    public int Count => _count;

    /// <summary>The number of fields up to the last that is not empty.</summary>
    public int CountWithoutBlankEnd { get; private set; }

    public int Length => _length;

    public ReadOnlySpan<byte> this[int index] => (uint)index >= (uint)_count ? [] : _bytes.AsSpan((index == 0 ? 0 : _ends[index - 1])..(_ends[index]));

    public void Clear() => (_length, _count, CountWithoutBlankEnd) = (0, 0, 0);

    /// <summary>Adds empty fields up to a number.</summary>
    public void PadTo(int count)
    {
        while (_count < count)
        {
            Add(default(ReadOnlySpan<byte>));
        }
    }

    public void Add(ReadOnlySpan<byte> field)
    {
        Reserve(field.Length);
        field.CopyTo(_bytes.AsSpan(_length));
        End(field.Length);
    }

    public void Add(ReadOnlySpan<char> field)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(field.Length));
        End(Encoding.UTF8.GetBytes(field, _bytes.AsSpan(_length)));
    }

    public void Add<T>(T value, string? format)
        where T : IUtf8SpanFormattable
    {
        Reserve(128);
        End(value.TryFormat(_bytes.AsSpan(_length), out int written, format, CultureInfo.InvariantCulture) ? written : 0);
    }

    /// <summary>A number as a person writes it: 4 for 4.0, and no power of ten where it is whole.</summary>
    public void AddNumber(double value, string? format)
    {
        if (value == Math.Truncate(value) && Math.Abs(value) < 1e18)
        {
            Add((long)value, null);
        }
        else
        {
            Add(value, format);
        }
    }

    public void AddTime(DateTime value) => Add(value, value.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss");

    private void Reserve(int bytes)
    {
        if (_bytes.Length - _length < bytes)
        {
            Array.Resize(ref _bytes, Math.Max(_length + bytes, 2 * _bytes.Length));
        }

        if (_ends.Length == _count)
        {
            Array.Resize(ref _ends, 2 * _count);
        }
    }

    private void End(int written)
    {
        _length += written;
        _ends[_count++] = _length;
        CountWithoutBlankEnd = written > 0 ? _count : CountWithoutBlankEnd;
    }
}
