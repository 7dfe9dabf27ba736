using System.IO.Compression;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables;

/// <summary>What a gzip file holds, as far as the limit lets it be unpacked; a file that was cut off ends with a fault and not as if it were all there.</summary>
internal sealed class UnpackedStream : ReadOnlyStream
{
    private readonly GzipWatch _watch;
    private readonly GZipStream _gzip;
    private readonly long _maximum;
    private long _read;

    public UnpackedStream(Stream packed, long maximumBytes)
    {
        _watch = new GzipWatch(packed);
        _gzip = new GZipStream(_watch, CompressionMode.Decompress, leaveOpen: true);
        _maximum = maximumBytes;
    }

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int read = _gzip.Read(buffer);
        _read += read;
        if (_read > _maximum)
        {
            throw new TableFaultException(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"The file unpacks to more than {_maximum} bytes."));
        }

        if (read == 0 && buffer.Length > 0 && !_watch.IsWhole(_read))
        {
            throw new TableFaultException(
                DiagnosticCatalogue.TableMalformed, FormattableString.Invariant($"The gzip file is cut off: its end is missing behind {_read} unpacked bytes."));
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _gzip.Dispose();
            _watch.Dispose();
        }

        base.Dispose(disposing);
    }
}
