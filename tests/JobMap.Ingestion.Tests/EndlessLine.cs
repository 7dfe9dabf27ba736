using System.Text;

namespace JobMap.Ingestion.Tests;

/// <summary>A stream of a few lines and then one line of a given length, made as it is read.</summary>
internal sealed class EndlessLine(string start, long length) : Stream
{
    private readonly byte[] _start = Encoding.UTF8.GetBytes(start);

    public long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int given = (int)Math.Min(count, _start.Length + length - BytesRead);
        for (int i = 0; i < given; i++)
        {
            long at = BytesRead + i;
            buffer[offset + i] = at < _start.Length ? _start[at] : (byte)'x';
        }

        BytesRead += given;
        return given;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
