namespace JobMap.Ingestion.Tables;

/// <summary>The first bytes of a stream, and whether there are more.</summary>
internal sealed class BoundedStream(Stream inner, long maximumBytes) : ReadOnlyStream
{
    private long _read;

    /// <summary>Whether the stream was seen to have more bytes than the bound.</summary>
    public bool IsCut { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (IsCut || buffer.IsEmpty)
        {
            return 0;
        }

        // One byte beyond the bound is asked for, to see whether it is there.
        int read = inner.Read(buffer[..(int)Math.Min(buffer.Length, maximumBytes + 1 - _read)]);
        _read += read;
        IsCut = _read > maximumBytes;
        return IsCut ? read - 1 : read;
    }
}
