using System.Text;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables;

/// <summary>
/// A text whose head says nothing of its encoding, since all of it is ASCII. It passes as it is up to the first byte that is not; there it is
/// decided, by what follows, whether the text is UTF-8 or Windows-1252. No byte is read twice, and up to there both are the same.
/// </summary>
internal sealed class LateEncoding(Stream inner, DiagnosticLog log) : ReadOnlyStream
{
    private const int DecidedBy = 64 * 1024;

    private Stream? _rest;
    private long _passed;

    public override int Read(Span<byte> buffer)
    {
        if (_rest is not null)
        {
            return _rest.Read(buffer);
        }

        int read = inner.Read(buffer);
        int plain = buffer[..read].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        if (plain < 0)
        {
            _passed += read;
            return read;
        }

        _passed += plain;
        Decide(buffer[plain..read]);
        return plain > 0 ? plain : _rest!.Read(buffer);
    }

    /// <summary>Decides by what is read already and as much more as there is of one stretch.</summary>
    private void Decide(ReadOnlySpan<byte> start)
    {
        byte[] seen = new byte[Math.Max(DecidedBy, start.Length)];
        start.CopyTo(seen);
        int length = start.Length + inner.ReadAtLeast(seen.AsSpan(start.Length), seen.Length - start.Length, throwOnEndOfStream: false);
        bool isAll = length < seen.Length;
        ReadOnlySpan<byte> text = seen.AsSpan(0, length);
        Stream rest = new JoinedStream(seen.AsMemory(0, length), inner);
        if (TextEncoding.IsUtf8(isAll ? text : text[..^CheckedText.Unfinished(text)]))
        {
            _rest = rest;
            return;
        }

        log.Add(
            DiagnosticCatalogue.EncodingAssumed,
            FormattableString.Invariant($"The file has no mark of its encoding and is not UTF-8 behind its first {_passed} bytes; it is read as Windows-1252."));
        _rest = Encoding.CreateTranscodingStream(rest, TextEncoding.Windows1252, new UTF8Encoding(false), leaveOpen: true);
    }
}
