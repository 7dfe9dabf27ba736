using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Ingestion;

/// <summary>Which respondents are flagged, and which of the flagged are excluded. Flags alone change nothing but the report.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AnswerQualityOptions
{
    /// <summary>Every check flags where the table has what it needs; nobody is excluded.</summary>
    public static AnswerQualityOptions Default { get; } = new();

    /// <summary>The checks whose flagged respondents are excluded; the default is none. A list that is given is copied.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is none of the enumeration's members.</exception>
    public IReadOnlyList<AnswerQualityCheck> Exclude
    {
        get;
        init => field = (value ?? throw new ArgumentNullException(nameof(value))).All(Enum.IsDefined)
            ? new ValueList<AnswerQualityCheck>(value.Distinct().Order())
            : throw new ArgumentOutOfRangeException(nameof(value), "Not a member of the enumeration.");
    } = ValueList<AnswerQualityCheck>.Empty;

    /// <summary>The least time of answering, under which a respondent is speeding; null, the default, for <see cref="SpeedingShare"/> of the median.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan? MinimumDuration
    {
        get;
        init => field = value is null || value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A time is not negative.");
    }

    /// <summary>The share of the median duration of all rows under which a respondent is speeding, 0 to 1; the default is one third, a usual rule of panels.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a share.</exception>
    public double SpeedingShare
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a share from 0 to 1.");
    } = 1.0 / 3;

    /// <summary>How many importance ratings, and how many satisfaction ratings, a respondent needs to be called straight-lining when they are all the same; the default is 8, the least 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 2.</exception>
    public int StraightLiningRatings
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2);
            field = value;
        }
    } = 8;

    /// <summary>"excludes nobody", or "excludes Preview, Speeding".</summary>
    public override string ToString() => $"excludes {(Exclude.Count == 0 ? "nobody" : string.Join(", ", Exclude))}";
}
