using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Ingestion;

/// <summary>What one check of the respondents found.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AnswerQualityReport
{
    internal AnswerQualityReport(AnswerQualityCheck check, long flagged, long excluded, IEnumerable<long> lines, string? limitation) =>
        (Check, Flagged, Excluded, Lines, Limitation) = (check, flagged, excluded, new ValueList<long>(lines), limitation);

    /// <summary>The check.</summary>
    public AnswerQualityCheck Check { get; }

    /// <summary>How many rows it flags, whether or not another check flags them too.</summary>
    public long Flagged { get; }

    /// <summary>How many rows are excluded for it. A row that several checks exclude counts for the first of them, in the order of <see cref="AnswerQualityCheck"/>.</summary>
    public long Excluded { get; }

    /// <summary>The lines of the first rows it flags, up to 20.</summary>
    public IReadOnlyList<long> Lines { get; }

    /// <summary>Why it could not be made, or not on all rows, such as "no column with a duration"; null where it was made on all.</summary>
    public string? Limitation { get; }

    /// <summary>"StraightLining: 12 flagged, 0 excluded"; with the limitation in brackets where there is one.</summary>
    public override string ToString() => FormattableString.Invariant($"{Check}: {Flagged} flagged, {Excluded} excluded{(Limitation is null ? "" : $" ({Limitation})")}");
}
