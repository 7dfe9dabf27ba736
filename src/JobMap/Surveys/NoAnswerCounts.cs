using System.Diagnostics;

namespace JobMap.Surveys;

/// <summary>How many did not answer one question, by what they said instead. Counts of respondents, never weighted.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct NoAnswerCounts
{
    /// <summary>Counts by reason.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public NoAnswerCounts(long blank, long dontKnow, long notApplicable)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(blank);
        ArgumentOutOfRangeException.ThrowIfNegative(dontKnow);
        ArgumentOutOfRangeException.ThrowIfNegative(notApplicable);
        (Blank, DontKnow, NotApplicable) = (blank, dontKnow, notApplicable);
    }

    /// <summary>Those who passed the question over or never saw it.</summary>
    public long Blank { get; }

    /// <summary>Those who said not to know.</summary>
    public long DontKnow { get; }

    /// <summary>Those to whom it does not apply.</summary>
    public long NotApplicable { get; }

    /// <summary>All who did not answer.</summary>
    public long Total => checked(Blank + DontKnow + NotApplicable);

    /// <summary>"12 blank, 3 don't know, 1 not applicable".</summary>
    public override string ToString() => FormattableString.Invariant($"{Blank} blank, {DontKnow} don't know, {NotApplicable} not applicable");
}
