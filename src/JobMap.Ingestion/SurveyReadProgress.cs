using System.Diagnostics;

namespace JobMap.Ingestion;

/// <summary>How far a reading came.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct SurveyReadProgress
{
    internal SurveyReadProgress(long rowsRead, double? share) => (RowsRead, Share) = (rowsRead, share);

    /// <summary>Rows of answers read so far.</summary>
    public long RowsRead { get; }

    /// <summary>The share of the file that is read, 0 to 1, by bytes; null where its length is unknown.</summary>
    public double? Share { get; }

    /// <summary>"120000 rows, 43 %", or "120000 rows".</summary>
    public override string ToString() => FormattableString.Invariant($"{RowsRead} rows{(Share is { } share ? FormattableString.Invariant($", {Math.Floor(share * 100)} %") : "")}");
}
