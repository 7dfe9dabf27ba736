using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using JobMap.Internals;

namespace JobMap.Surveys;

/// <summary>The histograms of one group of respondents: of one segment, of those in no segment, or of everybody.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TallyGroup : IEquatable<TallyGroup>
{
    private readonly Dictionary<OutcomeId, JointHistogram> _histograms;

    internal TallyGroup(string? segment, long respondents, Dictionary<OutcomeId, JointHistogram> histograms)
    {
        Segment = segment;
        Respondents = respondents;
        _histograms = histograms;
    }

    /// <summary>The segment; null for respondents in no segment, which is everybody in a tally without segments.</summary>
    public string? Segment { get; }

    /// <summary>How many respondents the group has.</summary>
    public long Respondents { get; }

    /// <summary>The outcomes that were asked, in the order in which they were first seen.</summary>
    public IReadOnlyCollection<OutcomeId> Outcomes => _histograms.Keys;

    /// <summary>Gets the histogram of an outcome; false where it was not asked.</summary>
    public bool TryGetHistogram(OutcomeId outcome, [NotNullWhen(true)] out JointHistogram? histogram) => _histograms.TryGetValue(outcome, out histogram);

    /// <summary>True when segment, respondents and histograms are equal, in whatever order.</summary>
    public bool Equals(TallyGroup? other) =>
        other is not null && Segment == other.Segment && Respondents == other.Respondents && _histograms.Count == other._histograms.Count
        && _histograms.All(pair => other._histograms.TryGetValue(pair.Key, out JointHistogram? histogram) && histogram.Equals(pair.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TallyGroup);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Segment, Respondents, _histograms.Count);

    /// <summary>True when both are equal by value, or both are null.</summary>
    public static bool operator ==(TallyGroup? left, TallyGroup? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal by value.</summary>
    public static bool operator !=(TallyGroup? left, TallyGroup? right) => !(left == right);

    /// <summary>"Female: 210 respondents, 22 outcomes".</summary>
    public override string ToString() => $"{Segment ?? "all"}: {Counted.Of(Respondents, "respondent")}, {Counted.Of(_histograms.Count, "outcome")}";

    internal TallyGroup Merge(TallyGroup other, string? segment)
    {
        Dictionary<OutcomeId, JointHistogram> merged = new(_histograms);
        foreach ((OutcomeId outcome, JointHistogram histogram) in other._histograms)
        {
            merged[outcome] = merged.TryGetValue(outcome, out JointHistogram? own) ? own.Merge(histogram) : histogram;
        }

        return new TallyGroup(segment, checked(Respondents + other.Respondents), merged);
    }
}
