using System.Diagnostics;

namespace JobMap.Surveys;

/// <summary>
/// How often each pair of an importance and a satisfaction rating was given for one need, with a row and a column for "no answer":
/// a 6 × 6 table on a 1..5 scale, with the survey weights of each cell where respondents have them. It is the sufficient statistic of every
/// available-case score and interval, and histograms of parts of the respondents add up to the histogram of the whole, exactly.
/// Immutable, compared by value.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class JointHistogram : IEquatable<JointHistogram>
{
    private readonly HistogramCells _cells;
    private readonly (long DontKnow, long NotApplicable) _importanceReasons;
    private readonly (long DontKnow, long NotApplicable) _satisfactionReasons;

    internal JointHistogram(RatingScale scale, HistogramCells cells, (long DontKnow, long NotApplicable) importanceReasons = default, (long DontKnow, long NotApplicable) satisfactionReasons = default) =>
        (Scale, _cells, _importanceReasons, _satisfactionReasons) = (scale, cells, importanceReasons, satisfactionReasons);

    /// <summary>The scale of both ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>True where the respondents have survey weights.</summary>
    public bool IsWeighted => _cells.IsWeighted;

    /// <summary>All respondents, also those who gave no answer. Respondents are counted, whatever their weights.</summary>
    public long Respondents => Enumerable.Range(0, _cells.Length).Sum(_cells.Count);

    /// <summary>How many rated the importance.</summary>
    public long AnsweredImportance => Respondents - ImportanceMissing;

    /// <summary>How many rated the satisfaction.</summary>
    public long AnsweredSatisfaction => Respondents - SatisfactionMissing;

    /// <summary>How many rated both: the n of a score.</summary>
    public long AnsweredBoth => AnsweredImportance + AnsweredSatisfaction - Respondents + _cells.Count(0);

    /// <summary>Those who did not rate the importance, by what they said instead.</summary>
    public NoAnswerCounts ImportanceNoAnswers => CountsOf(ImportanceMissing, _importanceReasons);

    /// <summary>Those who did not rate the satisfaction, by what they said instead.</summary>
    public NoAnswerCounts SatisfactionNoAnswers => CountsOf(SatisfactionMissing, _satisfactionReasons);

    private int Side => Scale.Points + 1;

    private long ImportanceMissing => Enumerable.Range(0, Side).Sum(_cells.Count);

    private long SatisfactionMissing => Enumerable.Range(0, Side).Sum(row => _cells.Count(row * Side));

    /// <summary>A histogram without respondents.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is null.</exception>
    public static JointHistogram Empty(RatingScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return new JointHistogram(scale, new HistogramCells(new long[(scale.Points + 1) * (scale.Points + 1)]));
    }

    /// <summary>How many gave this pair of ratings; null stands for no answer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not on the scale.</exception>
    public long Count(int? importance, int? satisfaction) => _cells.Count(IndexOf(importance, satisfaction));

    /// <summary>The weights of those who gave this pair of ratings, each 1 where respondents have none; null stands for no answer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not on the scale.</exception>
    /// <exception cref="OverflowException">Without weights: more than 8,796,093,022,207 respondents.</exception>
    public WeightTotals Weights(int? importance, int? satisfaction) => _cells.Weights(IndexOf(importance, satisfaction));

    /// <summary>The same histogram with more respondents who gave this pair; null stands for no answer, left blank. In a weighted histogram they count 1 each.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not on the scale, or the count is negative.</exception>
    /// <exception cref="OverflowException">The sum passes <see cref="long.MaxValue"/>.</exception>
    public JointHistogram Add(int? importance, int? satisfaction, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return With(_cells.Add(IndexOf(importance, satisfaction), count, null));
    }

    /// <summary>The same histogram with more respondents who gave this pair, and their weights; it becomes a weighted one, in which those who had no weight count 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not on the scale, or the count is negative.</exception>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public JointHistogram Add(int? importance, int? satisfaction, long count, WeightTotals weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return With(_cells.Add(IndexOf(importance, satisfaction), count, weights));
    }

    /// <summary>The same histogram, in which those without an answer are told apart by what they said instead.</summary>
    /// <exception cref="ArgumentException">The counts do not come to the number of those without an answer.</exception>
    public JointHistogram WithNoAnswers(NoAnswerCounts importance, NoAnswerCounts satisfaction)
    {
        if (importance.Total != ImportanceMissing || satisfaction.Total != SatisfactionMissing)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"{ImportanceMissing} did not rate the importance and {SatisfactionMissing} the satisfaction, which {importance.Total} and {satisfaction.Total} do not match."), nameof(importance));
        }

        return new JointHistogram(Scale, _cells, (importance.DontKnow, importance.NotApplicable), (satisfaction.DontKnow, satisfaction.NotApplicable));
    }

    /// <summary>The histogram of both groups of respondents together. Addition: the order and the grouping do not matter.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The scales differ.</exception>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public JointHistogram Merge(JointHistogram other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Scale != other.Scale
            ? throw new ArgumentException($"A histogram on {other.Scale} cannot be added to one on {Scale}.", nameof(other))
            : new JointHistogram(Scale, _cells.Merge(other._cells), Sum(_importanceReasons, other._importanceReasons), Sum(_satisfactionReasons, other._satisfactionReasons));
    }

    /// <summary>True when scale, counts, weights and what was said instead of an answer are equal.</summary>
    public bool Equals(JointHistogram? other) =>
        other is not null && Scale == other.Scale && _importanceReasons == other._importanceReasons && _satisfactionReasons == other._satisfactionReasons && _cells.Equals(other._cells);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JointHistogram);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scale, Respondents, AnsweredBoth, _cells.Count(_cells.Length - 1));

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(JointHistogram? left, JointHistogram? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(JointHistogram? left, JointHistogram? right) => !(left == right);

    /// <summary>"n = 393 (importance 393, satisfaction 390) on 1..5".</summary>
    public override string ToString() =>
        FormattableString.Invariant($"n = {AnsweredBoth} (importance {AnsweredImportance}, satisfaction {AnsweredSatisfaction}) on {Scale}{(IsWeighted ? ", weighted" : "")}");

    /// <summary>The count of a cell by the codes of its ratings: 0 for no answer, 1 for the least there is of importance or satisfaction, and so on.</summary>
    internal long CountOfCodes(int importance, int satisfaction) => _cells.Count((importance * Side) + satisfaction);

    /// <summary>The weights of a cell by the codes of its ratings.</summary>
    internal WeightTotals WeightsOfCodes(int importance, int satisfaction) => _cells.Weights((importance * Side) + satisfaction);

    private static NoAnswerCounts CountsOf(long missing, (long DontKnow, long NotApplicable) reasons) => new(missing - reasons.DontKnow - reasons.NotApplicable, reasons.DontKnow, reasons.NotApplicable);

    private static (long DontKnow, long NotApplicable) Sum((long DontKnow, long NotApplicable) a, (long DontKnow, long NotApplicable) b) =>
        (checked(a.DontKnow + b.DontKnow), checked(a.NotApplicable + b.NotApplicable));

    private JointHistogram With(HistogramCells cells) => new(Scale, cells, _importanceReasons, _satisfactionReasons);

    private int IndexOf(int? importance, int? satisfaction) => (CodeOf(importance) * Side) + CodeOf(satisfaction);

    private int CodeOf(int? rating) => rating is { } value ? Scale.CodeOf(value) : 0;
}
