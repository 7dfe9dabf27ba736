namespace JobMap.Ingestion.Tables.Parquet;

/// <summary>
/// Passes a stream on, and ends whoever reads on and on behind its end: the library takes the end for bytes, and would read numbers from it for ever.
/// </summary>
internal sealed class EndedStream(Stream inner) : ReadOnlyStream
{
    private const int MostReadsBehindTheEnd = 256;

    private int _readsBehindTheEnd;

    public override bool CanSeek => true;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        if (read > 0 || buffer.IsEmpty)
        {
            _readsBehindTheEnd = 0;
        }
        else if (++_readsBehindTheEnd > MostReadsBehindTheEnd)
        {
            throw new EndOfStreamException("The file promises more than it has.");
        }

        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);
}
