using System.Text;

namespace JobMap.Ingestion.Tables;

/// <summary>How a file is opened as a table, and how much it may ask for.</summary>
internal sealed record TableOptions
{
    public static TableOptions Default { get; } = new();

    /// <summary>The encoding of a text file; null to conclude it from the file.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The separator of a text file; null to conclude it from the file.</summary>
    public char? Separator { get; init; }

    /// <summary>The sheet of a workbook; null for the first that is not empty.</summary>
    public string? Sheet { get; init; }

    /// <summary>The longest record in bytes; the longest row of a sheet too.</summary>
    public int MaximumRecordBytes { get; init; } = 1 << 20;

    public int MaximumColumns { get; init; } = 16_384;

    /// <summary>The most that is unpacked of a compressed file.</summary>
    public long MaximumDecompressedBytes { get; init; } = 64L << 30;

    /// <summary>The most that is held in memory of what a format does not let one stream: the shared texts of a workbook, a row group of Parquet.</summary>
    public long MaximumHeldBytes { get; init; } = 2L << 30;

    /// <summary>The most that is copied to a temporary file of a stream that cannot seek, for the formats that need it.</summary>
    public long MaximumCopiedBytes { get; init; } = 16L << 30;
}
