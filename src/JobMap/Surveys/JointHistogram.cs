using System.Diagnostics;

namespace JobMap.Surveys;

/// <summary>
/// How often each pair of an importance and a satisfaction rating was given for one outcome, with a row and a column for "no answer":
/// a 6 × 6 table on a 1..5 scale. It is the sufficient statistic of every available-case score and interval, and histograms of parts
/// of the respondents add up to the histogram of the whole, exactly. Immutable, compared by value.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class JointHistogram : IEquatable<JointHistogram>
{
    private readonly long[] _counts;

    internal JointHistogram(RatingScale scale, long[] counts) => (Scale, _counts) = (scale, counts);

    /// <summary>The scale of both ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>All respondents, also those who gave no answer.</summary>
    public long Respondents => _counts.Sum();

    /// <summary>How many rated the importance.</summary>
    public long AnsweredImportance => Respondents - Enumerable.Range(0, Side).Sum(s => _counts[s]);

    /// <summary>How many rated the satisfaction.</summary>
    public long AnsweredSatisfaction => Respondents - Enumerable.Range(0, Side).Sum(i => _counts[i * Side]);

    /// <summary>How many rated both: the n of a score.</summary>
    public long AnsweredBoth => AnsweredImportance + AnsweredSatisfaction - Respondents + _counts[0];

    private int Side => Scale.Points + 1;

    /// <summary>A histogram without respondents.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is null.</exception>
    public static JointHistogram Empty(RatingScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return new JointHistogram(scale, new long[(scale.Points + 1) * (scale.Points + 1)]);
    }

    /// <summary>How many gave this pair of ratings; null stands for no answer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not on the scale.</exception>
    public long Count(int? importance, int? satisfaction) => _counts[IndexOf(importance, satisfaction)];

    /// <summary>The same histogram with more respondents who gave this pair; null stands for no answer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not on the scale, or the count is negative.</exception>
    /// <exception cref="OverflowException">The sum passes <see cref="long.MaxValue"/>.</exception>
    public JointHistogram Add(int? importance, int? satisfaction, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        long[] counts = [.. _counts];
        int index = IndexOf(importance, satisfaction);
        counts[index] = checked(counts[index] + count);
        return new JointHistogram(Scale, counts);
    }

    /// <summary>The histogram of both groups of respondents together. Addition: the order and the grouping do not matter.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The scales differ.</exception>
    /// <exception cref="OverflowException">A sum passes <see cref="long.MaxValue"/>.</exception>
    public JointHistogram Merge(JointHistogram other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Scale != other.Scale)
        {
            throw new ArgumentException($"A histogram on {other.Scale} cannot be added to one on {Scale}.", nameof(other));
        }

        long[] counts = new long[_counts.Length];
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] = checked(_counts[i] + other._counts[i]);
        }

        return new JointHistogram(Scale, counts);
    }

    /// <summary>True when scale and counts are equal.</summary>
    public bool Equals(JointHistogram? other) => other is not null && Scale == other.Scale && _counts.AsSpan().SequenceEqual(other._counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JointHistogram);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scale, Respondents, AnsweredBoth, _counts[^1]);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(JointHistogram? left, JointHistogram? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(JointHistogram? left, JointHistogram? right) => !(left == right);

    /// <summary>"n = 393 (importance 393, satisfaction 390) on 1..5".</summary>
    public override string ToString() =>
        FormattableString.Invariant($"n = {AnsweredBoth} (importance {AnsweredImportance}, satisfaction {AnsweredSatisfaction}) on {Scale}");

    private int IndexOf(int? importance, int? satisfaction) => (CodeOf(importance) * Side) + CodeOf(satisfaction);

    private int CodeOf(int? rating) => rating is not { } value ? 0
        : Scale.Contains(value) ? value - Scale.Minimum + 1
        : throw new ArgumentOutOfRangeException(nameof(rating), value, $"Not a rating on {Scale}.");
}
