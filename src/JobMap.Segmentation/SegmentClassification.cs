using System.Diagnostics;
using JobMap.Diagnostics;
using JobMap.Internals;

namespace JobMap.Segmentation;

/// <summary>Which segments respondents were placed in. Immutable, compared by value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SegmentClassification
{
    internal SegmentClassification(IEnumerable<SegmentPlacement?> placements, IEnumerable<string> segments)
    {
        Placements = new ValueList<SegmentPlacement?>(placements);
        Sizes = new ValueList<int>(segments.Select(segment => Placements.Count(placement => placement?.Segment == segment)));
    }

    /// <summary>Per respondent, in the order of the answers, where he was placed; null for those who answered too little.</summary>
    public IReadOnlyList<SegmentPlacement?> Placements { get; }

    /// <summary>Per segment, in the order of <see cref="MarketSegmentation.Segments"/>, how many were placed in it.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>How many answered too little to be placed.</summary>
    public int ExcludedRespondents { get; internal init; }

    /// <summary>How many missing answers of those placed were filled with the mean of the outcome among the respondents the segments were found in.</summary>
    public int FilledAnswers { get; internal init; }

    /// <summary>What is missing: JM4507 for respondents left out, JM4508 for answers filled.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; internal init => field = Guards.Copied(value); } = ValueList<Diagnostic>.Empty;

    /// <summary>"120 of 125 respondents placed: 60, 40, 20".</summary>
    public override string ToString() => FormattableString.Invariant($"{Placements.Count - ExcludedRespondents} of {Counted.Of(Placements.Count, "respondent")} placed: {string.Join(", ", Sizes)}");
}
