namespace JobMap.Ingestion.Tables;

/// <summary>
/// The stream of the user from where it stands, never closed. Its head can be looked at before it is read, how far it is read is known, and
/// so is whether an exception came from it or from whoever reads it.
/// </summary>
internal sealed class InputStream : ReadOnlyStream
{
    private const int HeadBytes = 64 * 1024;

    private readonly Stream _inner;
    private readonly long _start;
    private readonly byte[] _head;
    private readonly int _headLength;
    private long _position;

    public InputStream(Stream inner)
    {
        _inner = inner;
        CanSeek = inner.CanSeek;
        _start = CanSeek ? inner.Position : 0;
        byte[] head = new byte[HeadBytes];
        _headLength = inner.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false);
        _head = head;
    }

    /// <summary>The first bytes, as many as there are up to 64 KiB.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _headLength);

    /// <summary>Whether the head is all there is.</summary>
    public bool HeadIsAll => _headLength < HeadBytes;

    /// <summary>Whether the user's stream threw.</summary>
    public bool Failed { get; private set; }

    public double? Progress => CanSeek ? Length == 0 ? 1 : Math.Min(1, (double)_position / Length) : null;

    public override bool CanSeek { get; }

    public override long Length => _inner.Length - _start;

    public override long Position
    {
        get => _position;
        set => Seek(value, SeekOrigin.Begin);
    }

    /// <summary>Passes over bytes of the head.</summary>
    public void Skip(int bytes) => _position += bytes;

    public override int Read(Span<byte> buffer)
    {
        int read;
        if (_position < _headLength)
        {
            read = Math.Min(buffer.Length, (int)(_headLength - _position));
            _head.AsSpan((int)_position, read).CopyTo(buffer);
        }
        else
        {
            read = ReadInner(buffer);
        }

        _position += read;
        return read;
    }

    /// <summary>Reads at once, since whoever waits for it has nothing else to do.</summary>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override long Seek(long offset, SeekOrigin origin)
    {
        if (!CanSeek)
        {
            throw new NotSupportedException();
        }

        long target = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => _position + offset,
            _ => Length + offset,
        };
        if (target < 0)
        {
            throw new TableFaultException(Diagnostics.DiagnosticCatalogue.TableMalformed, "The file points to a place before its start.");
        }

        return _position = target;
    }

    private int ReadInner(Span<byte> buffer)
    {
        try
        {
            if (CanSeek && _inner.Position != _start + _position)
            {
                _inner.Position = _start + _position;
            }

            return _inner.Read(buffer);
        }
        catch
        {
            Failed = true;
            throw;
        }
    }
}
