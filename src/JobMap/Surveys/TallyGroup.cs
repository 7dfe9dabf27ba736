using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>The histograms of one group of respondents: of one segment, of those in no segment, or of everybody.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TallyGroup : IEquatable<TallyGroup>
{
    private readonly Dictionary<NeedId, JointHistogram> _histograms;

    /// <summary>A group from histograms counted elsewhere, in a database for instance.</summary>
    /// <param name="segment">The segment; null for respondents in no segment.</param>
    /// <param name="respondents">How many respondents the group has, also those who answered nothing.</param>
    /// <param name="histograms">One histogram per outcome or job that was asked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="histograms"/> or one of its values is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of respondents is negative.</exception>
    /// <exception cref="ArgumentException">A histogram speaks of more respondents than the group has, or a key is the id of nothing.</exception>
    public TallyGroup(string? segment, long respondents, IEnumerable<KeyValuePair<NeedId, JointHistogram>> histograms)
    {
        ArgumentNullException.ThrowIfNull(histograms);
        ArgumentOutOfRangeException.ThrowIfNegative(respondents);
        Segment = segment;
        Respondents = respondents;
        _histograms = [];
        foreach ((NeedId need, JointHistogram histogram) in histograms)
        {
            ArgumentNullException.ThrowIfNull(histogram, nameof(histograms));
            if (need == default || histogram.Respondents > respondents || !_histograms.TryAdd(need, histogram))
            {
                throw new ArgumentException($"The histogram of '{need}' is there twice, has no id, or speaks of more than {respondents} respondents.", nameof(histograms));
            }
        }
    }

    private TallyGroup(string? segment, long respondents, Dictionary<NeedId, JointHistogram> histograms) => (Segment, Respondents, _histograms) = (segment, respondents, histograms);

    /// <summary>The segment; null for respondents in no segment, which is everybody in a tally without segments.</summary>
    public string? Segment { get; }

    /// <summary>How many respondents the group has.</summary>
    public long Respondents { get; }

    /// <summary>The outcomes and jobs that were asked, in the order in which they were first seen.</summary>
    public IReadOnlyCollection<NeedId> Needs => _histograms.Keys;

    /// <summary>
    /// How the answers on the needs of this group go together, of the same respondents and needs as the histograms; null where it was not counted. With it
    /// an analysis judges ranks without the respondents.
    /// </summary>
    /// <exception cref="ArgumentException">It speaks of other respondents or needs, or counts that the histograms do not have.</exception>
    public SecondMoments? SecondMoments
    {
        get;
        init => field = value is null || IsOf(value) ? value : throw new ArgumentException("The second moments are not those of the respondents and needs of the histograms.", nameof(SecondMoments));
    }

    /// <summary>Gets the histogram of a need; false where it was not asked.</summary>
    public bool TryGetHistogram(NeedId need, [NotNullWhen(true)] out JointHistogram? histogram) => _histograms.TryGetValue(need, out histogram);

    /// <summary>True when segment, respondents, histograms, in whatever order, and second moments are equal.</summary>
    public bool Equals(TallyGroup? other) =>
        other is not null && Segment == other.Segment && Respondents == other.Respondents && SecondMoments == other.SecondMoments && _histograms.Count == other._histograms.Count
        && _histograms.All(pair => other._histograms.TryGetValue(pair.Key, out JointHistogram? histogram) && histogram.Equals(pair.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TallyGroup);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Segment, Respondents, _histograms.Count);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(TallyGroup? left, TallyGroup? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(TallyGroup? left, TallyGroup? right) => !(left == right);

    /// <summary>"Female: 210 respondents, 22 needs".</summary>
    public override string ToString() => $"{Segment ?? "all"}: {Counted.Of(Respondents, "respondent")}, {Counted.Of(_histograms.Count, "need")}";

    internal TallyGroup With(SecondMoments moments) => new(Segment, Respondents, _histograms) { SecondMoments = moments };

    internal bool IsOn(RatingScale scale) => _histograms.Values.All(histogram => histogram.Scale == scale) && (SecondMoments is null || SecondMoments.Scale == scale);

    /// <summary>Both groups together; with second moments where both have them of the same needs, or where one of the two is nobody.</summary>
    internal TallyGroup Merge(TallyGroup other, string? segment)
    {
        Dictionary<NeedId, JointHistogram> merged = new(_histograms);
        foreach ((NeedId need, JointHistogram histogram) in other._histograms)
        {
            merged[need] = merged.TryGetValue(need, out JointHistogram? own) ? own.Merge(histogram) : histogram;
        }

        return new TallyGroup(segment, checked(Respondents + other.Respondents), merged)
        {
            SecondMoments = IsNobody ? other.SecondMoments : other.IsNobody ? SecondMoments
                : SecondMoments is { } ours && other.SecondMoments is { } theirs && ours.IsAddable(theirs) ? ours.Merge(theirs) : null,
        };
    }

    private bool IsNobody => Respondents == 0 && _histograms.Count == 0;

    private bool IsOf(SecondMoments moments) => moments.Respondents == Respondents && moments.Needs.Count == _histograms.Count
        && moments.Needs.All(need => _histograms.TryGetValue(need, out JointHistogram? histogram) && MomentChecks.Agree(moments, need, histogram));
}
