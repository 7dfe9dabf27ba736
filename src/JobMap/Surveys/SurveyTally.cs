using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// What a survey comes to: one <see cref="JointHistogram"/> per outcome and group of respondents. Scores and intervals need nothing more,
/// and tallies of parts add up to the tally of the whole, exactly, in any order. Immutable, compared by value.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SurveyTally : IEquatable<SurveyTally>
{
    internal SurveyTally(RatingScale scale, SolutionId solution, string? segmentVariable, IEnumerable<TallyGroup> groups)
    {
        Scale = scale;
        Solution = solution;
        SegmentVariable = segmentVariable;
        Groups = new ValueList<TallyGroup>(groups.OrderBy(group => group.Segment is null).ThenBy(group => group.Segment, StringComparer.Ordinal));
    }

    /// <summary>The scale of all ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The solution that satisfaction speaks of.</summary>
    public SolutionId Solution { get; }

    /// <summary>The variable that splits the respondents into segments; null where they are not split.</summary>
    public string? SegmentVariable { get; }

    /// <summary>
    /// The groups, which together are all respondents: one per segment in ordinal order, and last, where there are any, those in none.
    /// Without segments, one group of everybody.
    /// </summary>
    public IReadOnlyList<TallyGroup> Groups { get; }

    /// <summary>All respondents.</summary>
    public long Respondents => Groups.Sum(group => group.Respondents);

    /// <summary>Counts the answers, by segment where the responses are split by one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> is null.</exception>
    public static SurveyTally From(SurveyResponses responses)
    {
        ArgumentNullException.ThrowIfNull(responses);
        return new SurveyTally(responses.Scale, responses.Solution, responses.SegmentVariable, responses.Groups().Select(ResponseCounter.Count));
    }

    /// <summary>The tally of both sets of respondents together: their counts added, outcome by outcome and group by group.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">Scale, solution or segment variable differ, so that a sum would mean nothing.</exception>
    /// <exception cref="OverflowException">A sum passes <see cref="long.MaxValue"/>.</exception>
    public SurveyTally Merge(SurveyTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Scale != other.Scale || Solution != other.Solution || SegmentVariable != other.SegmentVariable)
        {
            throw new ArgumentException("Tallies add up only on one scale, of one solution and by one segment variable.", nameof(other));
        }

        IEnumerable<TallyGroup> merged = Groups.Concat(other.Groups).GroupBy(group => group.Segment)
            .Select(same => same.Aggregate((sum, group) => sum.Merge(group, sum.Segment)));
        return new SurveyTally(Scale, Solution, SegmentVariable, merged);
    }

    /// <summary>The tally of everybody, segments put together.</summary>
    public SurveyTally WithoutSegments() => SegmentVariable is null ? this
        : new SurveyTally(Scale, Solution, null, [Groups.Aggregate(new TallyGroup(null, 0, []), (sum, group) => sum.Merge(group, null))]);

    /// <summary>True when scale, solution, segment variable and all counts are equal.</summary>
    public bool Equals(SurveyTally? other) =>
        other is not null && Scale == other.Scale && Solution == other.Solution && SegmentVariable == other.SegmentVariable && Groups.Equals(other.Groups);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SurveyTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scale, Solution, SegmentVariable, Groups);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(SurveyTally? left, SurveyTally? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(SurveyTally? left, SurveyTally? right) => !(left == right);

    /// <summary>"393 respondents, 2 groups, on 1..5, of mixed".</summary>
    public override string ToString() =>
        $"{Counted.Of(Respondents, "respondent")}, {Counted.Of(Groups.Count, "group")}, on {Scale}, of {Solution}";
}
