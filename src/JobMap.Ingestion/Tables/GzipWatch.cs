using System.Buffers.Binary;

namespace JobMap.Ingestion.Tables;

/// <summary>
/// Looks at the packed bytes as they pass. A gzip file ends with the length of what it holds; a file that was cut off does not, and the
/// unpacking of the platform does not always notice. Where gzip files were put one behind the other, their lengths add up. Zeros behind the
/// last, which archives on tape and blocks of a disk are filled up with, are no part of it.
/// </summary>
internal sealed class GzipWatch(Stream packed) : ReadOnlyStream
{
    /// <summary>The length that ends one file, and the head of the next: magic number, method, flags, time, level, system.</summary>
    private const int Window = 4 + 10;

    private static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 0x08];

    private readonly byte[] _tail = new byte[Window - 1];
    private int _tailLength;
    private uint _lengths;
    private uint _last;
    private long _zeros;

    /// <summary>Whether a file that unpacked to so many bytes is all there. How many of the zeros at its end are of the length is not known.</summary>
    public bool IsWhole(long unpacked)
    {
        for (int zeros = 0; zeros <= Math.Min(4, _zeros); zeros++)
        {
            uint last = zeros == 4 ? 0 : _last >> (8 * zeros);
            if (unchecked((uint)unpacked) == last || unchecked((uint)unpacked) == unchecked(_lengths + last))
            {
                return true;
            }
        }

        return false;
    }

    public override int Read(Span<byte> buffer)
    {
        int read = packed.Read(buffer);
        Watch(buffer[..read]);
        return read;
    }

    private void Watch(ReadOnlySpan<byte> block)
    {
        WatchEnd(block);
        Span<byte> joint = stackalloc byte[2 * Window];
        _tail.AsSpan(0, _tailLength).CopyTo(joint);
        int more = Math.Min(Window - 1, block.Length);
        block[..more].CopyTo(joint[_tailLength..]);
        joint = joint[..(_tailLength + more)];
        AddHeads(joint);
        if (block.Length < Window)
        {
            _tailLength = Math.Min(Window - 1, joint.Length);
            joint[^_tailLength..].CopyTo(_tail);
            return;
        }

        AddHeads(block);
        _tailLength = Window - 1;
        block[^_tailLength..].CopyTo(_tail);
    }

    /// <summary>Keeps the last four bytes before the zeros at the end, and how many those are.</summary>
    private void WatchEnd(ReadOnlySpan<byte> block)
    {
        int end = block.LastIndexOfAnyExcept((byte)0) + 1;
        if (end == 0)
        {
            _zeros += block.Length;
            return;
        }

        _last = _zeros >= 4 ? 0 : _last >> (int)(8 * _zeros);
        foreach (byte at in block[Math.Max(0, end - 4)..end])
        {
            _last = (_last >> 8) | ((uint)at << 24);
        }

        _zeros = block.Length - end;
    }

    /// <summary>Adds the lengths that stand before the heads in a stretch of bytes. A window that ends in the tail is seen in the next stretch alone.</summary>
    private void AddHeads(ReadOnlySpan<byte> bytes)
    {
        for (int from = 4; from + 10 <= bytes.Length; from++)
        {
            int found = bytes[from..^7].IndexOf(Magic);
            if (found < 0)
            {
                return;
            }

            from += found;
            ReadOnlySpan<byte> head = bytes.Slice(from, 10);
            if (head[3] < 0x20 && head[8] is 0 or 2 or 4 && head[9] is <= 13 or 255)
            {
                _lengths = unchecked(_lengths + BinaryPrimitives.ReadUInt32LittleEndian(bytes[(from - 4)..]));
            }
        }
    }
}
