using System.Buffers.Binary;
using JobMap.Diagnostics;

namespace JobMap.Ingestion.Tables.Parquet;

/// <summary>The end of a Parquet file: the description of its content, its length, and the mark of the format.</summary>
internal static class ParquetFooter
{
    private const int TailBytes = 8;

    /// <summary>Refuses a file whose description is cut or promises more than there is, before the library reads it.</summary>
    /// <exception cref="TableFaultException">It is so.</exception>
    public static void Require(Stream content, TableOptions options)
    {
        Span<byte> tail = stackalloc byte[TailBytes];
        if (content.Length < TailBytes + FileSignature.Parquet.Length)
        {
            throw Damaged("The Parquet file is cut off.");
        }

        content.Seek(-TailBytes, SeekOrigin.End);
        content.ReadExactly(tail);
        long length = BinaryPrimitives.ReadInt32LittleEndian(tail);
        if (!tail[4..].SequenceEqual(FileSignature.Parquet))
        {
            throw Damaged("The Parquet file does not end as one does; it is cut off, or encrypted.");
        }

        if (length <= 0 || length > content.Length - TailBytes - FileSignature.Parquet.Length)
        {
            throw Damaged("The Parquet file promises a longer description of itself than it has.");
        }

        if (length > options.MaximumHeldBytes)
        {
            throw new TableFaultException(DiagnosticCatalogue.LimitExceeded, FormattableString.Invariant($"The description of the Parquet file has {length} bytes; at most {options.MaximumHeldBytes} are held."));
        }

        byte[] footer = new byte[length];
        content.Seek(-TailBytes - length, SeekOrigin.End);
        content.ReadExactly(footer);
        content.Seek(0, SeekOrigin.Begin);
        if (!ThriftWalk.IsWhole(footer, ParquetFields.File))
        {
            throw Damaged("The description of the Parquet file is damaged.");
        }
    }

    private static TableFaultException Damaged(string message) => new(DiagnosticCatalogue.TableMalformed, message);
}
