namespace JobMap.Ingestion.Tables;

/// <summary>Bytes that were read ahead, and the stream they were read from.</summary>
internal sealed class JoinedStream(ReadOnlyMemory<byte> ahead, Stream inner) : Stream
{
    private ReadOnlyMemory<byte> _ahead = ahead;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_ahead.IsEmpty)
        {
            return inner.Read(buffer);
        }

        int read = Math.Min(buffer.Length, _ahead.Length);
        _ahead.Span[..read].CopyTo(buffer);
        _ahead = _ahead[read..];
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
