using System.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>How much a file may ask for before its reading ends with an error (JM3014): guards against hostile and broken files.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SurveyReadLimits
{
    /// <summary>The defaults.</summary>
    public static SurveyReadLimits Default { get; } = new();

    /// <summary>The longest record in bytes, which guards against an unclosed quote in a large file; the default is 1 MiB, the least 1 KiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1024.</exception>
    public int MaximumRecordBytes { get; init => field = AtLeast(value, 1024, nameof(MaximumRecordBytes)); } = 1024 * 1024;

    /// <summary>The most columns; the default is 16,384.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaximumColumns { get; init => field = AtLeast(value, 1, nameof(MaximumColumns)); } = 16_384;

    /// <summary>The most bytes that are unpacked of a compressed file; the default is 64 GiB, which streams through and is never held.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public long MaximumDecompressedBytes { get; init => field = AtLeast(value, 1L, nameof(MaximumDecompressedBytes)); } = 64L << 30;

    /// <summary>The most bytes held of what a format does not let one stream, such as the shared texts of a workbook or a row group of Parquet; the default is 1 GiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public long MaximumHeldBytes { get; init => field = AtLeast(value, 1L, nameof(MaximumHeldBytes)); } = 1L << 30;

    /// <summary>"records to 1048576 bytes, 16384 columns".</summary>
    public override string ToString() => FormattableString.Invariant($"records to {MaximumRecordBytes} bytes, {MaximumColumns} columns");

    private static T AtLeast<T>(T value, T least, string name)
        where T : IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        return value;
    }
}
