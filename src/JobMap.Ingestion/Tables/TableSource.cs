using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables;

/// <summary>What a table is read from where its format has to seek: the user's stream itself, or a copy in a temporary file that goes when it is closed.</summary>
internal sealed class TableSource : IDisposable
{
    private readonly FileStream? _copy;

    public TableSource(InputStream content, InputStream input, bool packed, TableOptions options)
    {
        Input = input;
        Packing = packed ? "gzip of " : "";
        Content = content.CanSeek ? content : _copy = Copy(content, options);
    }

    /// <summary>The stream that the user gave.</summary>
    public InputStream Input { get; }

    /// <summary>What can be read anywhere.</summary>
    public Stream Content { get; }

    public string Packing { get; }

    public void Dispose() => _copy?.Dispose();

    private static FileStream Copy(InputStream content, TableOptions options)
    {
        FileStream copy = new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
        });
        try
        {
            byte[] buffer = new byte[81920];
            for (int read; (read = content.Read(buffer, 0, buffer.Length)) > 0;)
            {
                copy.Write(buffer, 0, read);
                if (copy.Position > options.MaximumCopiedBytes)
                {
                    throw new TableFaultException(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"The stream cannot seek and is longer than {options.MaximumCopiedBytes} bytes."));
                }
            }

            copy.Position = 0;
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }
}
