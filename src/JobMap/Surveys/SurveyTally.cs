using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>
/// What a survey comes to: one <see cref="JointHistogram"/> per need (outcome or job) and group of respondents. Scores and intervals need nothing more,
/// and tallies of parts add up to the tally of the whole, exactly, in any order. Immutable, compared by value.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SurveyTally : IEquatable<SurveyTally>
{
    /// <summary>A tally of groups counted elsewhere, in a database for instance.</summary>
    /// <param name="scale">The scale of all ratings.</param>
    /// <param name="segmentVariable">The variable that splits the respondents; null where they are not split.</param>
    /// <param name="groups">The groups, which together are all respondents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> or <paramref name="groups"/> is null.</exception>
    /// <exception cref="ArgumentException">A segment is there twice, a histogram is on another scale, or, without a split, there is a segment or more than one group.</exception>
    public SurveyTally(RatingScale scale, string? segmentVariable, IEnumerable<TallyGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(scale);
        Scale = scale;
        SegmentVariable = segmentVariable;
        Groups = new ValueList<TallyGroup>(Guards.Copied(groups).OrderBy(group => group.Segment is null).ThenBy(group => group.Segment, StringComparer.Ordinal));
        if (Groups.DistinctBy(group => group.Segment).Count() < Groups.Count || (segmentVariable is null && Groups.Any(group => group.Segment is not null))
            || Groups.Any(group => !group.IsOn(scale)))
        {
            throw new ArgumentException("The groups are not those of one split on one scale.", nameof(groups));
        }
    }

    /// <summary>The scale of all ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The solution that satisfaction speaks of.</summary>
    public SolutionId Solution { get; init; }

    /// <summary>The variable that splits the respondents into segments; null where they are not split.</summary>
    public string? SegmentVariable { get; }

    /// <summary>
    /// The groups, which together are all respondents: one per segment in ordinal order, and last, where there are any, those in none.
    /// Without segments, one group of everybody.
    /// </summary>
    public IReadOnlyList<TallyGroup> Groups { get; }

    /// <summary>What the survey weights are called; null where respondents have none.</summary>
    public string? WeightVariable { get; init; }

    /// <summary>True where only respondents who answered everything were counted, which cannot be decided any more once they are counted.</summary>
    public bool IsCompleteCase { get; init; }

    /// <summary>How many respondents were left out because they had not answered everything; 0 unless <see cref="IsCompleteCase"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long ExcludedRespondents
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(ExcludedRespondents), value, "A number of respondents is not negative.");
    }

    /// <summary>
    /// The names of the parts this tally was merged from, such as days or partitions, sorted ordinally; empty where they were not named. No part is merged twice.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A name is null or there twice.</exception>
    public IReadOnlyList<string> Parts { get; init => field = SortedParts(value); } = ValueList<string>.Empty;

    /// <summary>Members of a tally document whose names begin with <c>x-</c>, kept and written back. A merged tally has those that both had alike.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ExtensionMembers Extensions { get; init => field = Guards.NotNull(value); } = ExtensionMembers.Empty;

    /// <summary>All respondents that were counted.</summary>
    public long Respondents => Groups.Sum(group => group.Respondents);

    /// <summary>Counts the answers, by segment where the responses are split by one. Without second moments; see <see cref="WithSecondMoments"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> is null.</exception>
    public static SurveyTally From(SurveyResponses responses) => From(responses, ResponseCounter.Count);

    /// <summary>
    /// Counts the answers as <see cref="From(SurveyResponses)"/> does, and how they go together: every group has its <see cref="TallyGroup.SecondMoments"/>, so that an analysis
    /// of the tally judges ranks too.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> is null.</exception>
    /// <exception cref="OverflowException">There are more than 16,383 needs.</exception>
    public static SurveyTally WithSecondMoments(SurveyResponses responses) => From(responses, ResponseCounter.CountWithSecondMoments);

    /// <summary>
    /// The tally of both sets of respondents together: their counts added, need by need and group by group. A group that is in both keeps second moments where both
    /// have them of the same needs, and has none otherwise.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">Scale, solution, segment or weight variable differ or one alone is complete-case, so that a sum would mean nothing; or both hold a part of one name.</exception>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public SurveyTally Merge(SurveyTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Scale != other.Scale || Solution != other.Solution || SegmentVariable != other.SegmentVariable || WeightVariable != other.WeightVariable || IsCompleteCase != other.IsCompleteCase)
        {
            throw new ArgumentException("Tallies add up only on one scale, of one solution, by one segment variable, with one weight and one way with missing answers.", nameof(other));
        }

        return Parts.Intersect(other.Parts).FirstOrDefault() is { } twice
            ? throw new ArgumentException($"Both tallies hold the part '{twice}'; merged, it would count twice.", nameof(other))
            : With(SegmentVariable, Merged(Groups.Concat(other.Groups)), Parts.Concat(other.Parts), checked(ExcludedRespondents + other.ExcludedRespondents), Shared(other.Extensions));
    }

    /// <summary>The tally of everybody, segments put together.</summary>
    public SurveyTally WithoutSegments() => SegmentVariable is null ? this
        : With(null, [Groups.Aggregate(new TallyGroup(null, 0, []), (sum, group) => sum.Merge(group, null))], Parts, ExcludedRespondents, Extensions);

    /// <summary>True when scale, solution, segment and weight variable, way with missing answers, parts, extensions and all counts are equal.</summary>
    public bool Equals(SurveyTally? other) =>
        other is not null && Scale == other.Scale && Solution == other.Solution && SegmentVariable == other.SegmentVariable && WeightVariable == other.WeightVariable
        && IsCompleteCase == other.IsCompleteCase && ExcludedRespondents == other.ExcludedRespondents && Parts.Equals(other.Parts) && Extensions.Equals(other.Extensions) && Groups.Equals(other.Groups);

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

    private static SurveyTally From(SurveyResponses responses, Func<SurveyResponses, TallyGroup> count)
    {
        ArgumentNullException.ThrowIfNull(responses);
        return new SurveyTally(responses.Scale, responses.SegmentVariable, responses.Groups().Select(count))
        {
            Solution = responses.Solution,
            WeightVariable = responses.WeightVariable,
            IsCompleteCase = responses.IsCompleteCase,
            ExcludedRespondents = responses.ExcludedRespondents,
        };
    }

    private static IEnumerable<TallyGroup> Merged(IEnumerable<TallyGroup> groups) =>
        groups.GroupBy(group => group.Segment).Select(same => same.Aggregate((sum, group) => sum.Merge(group, sum.Segment)));

    private ExtensionMembers Shared(ExtensionMembers other) =>
        Extensions.Intersect(other).Aggregate(ExtensionMembers.Empty, (shared, member) => shared.With(member.Key, member.Value));

    private static ValueList<string> SortedParts(IReadOnlyList<string> parts)
    {
        ValueList<string> sorted = new(Guards.Copied(parts).Order(StringComparer.Ordinal));
        return sorted.Distinct(StringComparer.Ordinal).Count() == sorted.Count ? sorted : throw new ArgumentException("A part is there twice.", nameof(parts));
    }

    private SurveyTally With(string? segmentVariable, IEnumerable<TallyGroup> groups, IEnumerable<string> parts, long excluded, ExtensionMembers extensions) => new(Scale, segmentVariable, groups)
    {
        Solution = Solution,
        WeightVariable = WeightVariable,
        IsCompleteCase = IsCompleteCase,
        ExcludedRespondents = excluded,
        Parts = [.. parts],
        Extensions = extensions,
    };
}
