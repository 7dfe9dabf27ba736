using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables.Excel;

/// <summary>One part of a workbook as it is unpacked: bounded over all, and bounded between two places that its reader marks, since that much is held in memory.</summary>
internal sealed class PartStream(Stream unpacked, TableOptions options, long before) : ReadOnlyStream
{
    private const int MaximumBetweenMarks = 32 << 20;

    private long _read;
    private long _marked;

    /// <summary>Says that what was read so far is no longer held.</summary>
    public void Mark() => _marked = _read;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int read = unpacked.Read(buffer);
        _read += read;
        if (before + _read > options.MaximumDecompressedBytes)
        {
            throw new TableFaultException(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"The workbook unpacks to more than {options.MaximumDecompressedBytes} bytes."));
        }

        return _read - _marked <= MaximumBetweenMarks ? read
            : throw new TableFaultException(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"A row or a text of the workbook takes more than {MaximumBetweenMarks} bytes."));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }
}
