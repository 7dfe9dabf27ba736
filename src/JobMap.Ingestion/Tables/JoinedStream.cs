namespace JobMap.Ingestion.Tables;

/// <summary>Bytes that were read ahead, and the stream they were read from.</summary>
internal sealed class JoinedStream(ReadOnlyMemory<byte> ahead, Stream inner) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _ahead = ahead;

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
}
