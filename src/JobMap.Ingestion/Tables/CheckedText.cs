using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace JobMap.Ingestion.Tables;

/// <summary>
/// A stream of UTF-8 that is looked at block by block as it is read: where a block holds what is not UTF-8, or the mark of a character that was
/// lost earlier, whoever reads records from it looks at those of the block one by one. Text that is sound costs one pass at the speed of memory.
/// </summary>
internal sealed class CheckedText(Stream inner) : ReadOnlyStream
{
    private static ReadOnlySpan<byte> Lost => "\uFFFD"u8;

    private readonly byte[] _carried = new byte[8];
    private int _carriedLength;
    private long _read;

    /// <summary>The end of the last block that is not sound, in bytes from the start; 0 where all are.</summary>
    public long SuspectUntil { get; private set; }

    /// <summary>Whether a text is UTF-8 in which no character was lost.</summary>
    public static bool IsSound(ReadOnlySpan<byte> text) => Ascii.IsValid(text) || (Utf8.IsValid(text) && text.IndexOf(Lost) < 0);

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        _read += read;
        if (!IsSoundBlock(buffer[..read]))
        {
            SuspectUntil = _read;
        }

        return read;
    }

    /// <summary>Whether a block is sound where the character that the block before it began, if any, goes on in it.</summary>
    private bool IsSoundBlock(ReadOnlySpan<byte> block)
    {
        bool sound = true;
        if (_carriedLength > 0)
        {
            int taken = Math.Min(4, block.Length);
            block[..taken].CopyTo(_carried.AsSpan(_carriedLength));
            OperationStatus status = Rune.DecodeFromUtf8(_carried.AsSpan(0, _carriedLength + taken), out Rune rune, out int consumed);
            if (status == OperationStatus.NeedMoreData && taken > 0)
            {
                _carriedLength += taken;
                return true;
            }

            sound = status == OperationStatus.Done && rune != Rune.ReplacementChar;
            block = block[Math.Max(0, consumed - _carriedLength)..];
            _carriedLength = 0;
        }

        int open = Unfinished(block);
        block[^open..].CopyTo(_carried);
        _carriedLength = open;
        return IsSound(block[..^open]) && sound;
    }

    /// <summary>How many bytes at the end of a text are the start of a character that is not all there.</summary>
    internal static int Unfinished(ReadOnlySpan<byte> text)
    {
        for (int back = 1; back <= Math.Min(3, text.Length); back++)
        {
            byte at = text[^back];
            if ((at & 0xC0) != 0x80)
            {
                return at >= 0xC2 && Rune.DecodeFromUtf8(text[^back..], out _, out _) == OperationStatus.NeedMoreData ? back : 0;
            }
        }

        return 0;
    }
}
