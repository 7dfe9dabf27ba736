using System.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>How <see cref="EvidenceCsv"/> reads a table. The limits keep a hostile file from using up memory; beyond them the reading ends with an error (JM3014).</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record EvidenceCsvOptions
{
    /// <summary>100,000 rows and 64 MiB at most.</summary>
    public static EvidenceCsvOptions Default { get; } = new();

    /// <summary>How many rows a table may have below its header; 100,000 unless changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above zero.</exception>
    public int MaximumRows { get; init => field = AboveZero(value); } = 100_000;

    /// <summary>The largest table in bytes of UTF-8; 64 MiB unless changed. One row may have 1 MiB of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above zero.</exception>
    public int MaximumBytes { get; init => field = AboveZero(value); } = 64 * 1024 * 1024;

    /// <summary>The name of the file in diagnostics; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>"evidence.csv, at most 100000 rows and 67108864 bytes".</summary>
    public override string ToString() => FormattableString.Invariant($"{Source ?? "evidence"}, at most {MaximumRows} rows and {MaximumBytes} bytes");

    private static int AboveZero(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(value));
        return value;
    }
}
