using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Segmentation;

/// <summary>One segment that was found: how large it is, how well it holds together, and how surely it would be found again.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MarketSegment
{
    /// <summary>A segment.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or blank.</exception>
    public MarketSegment(string id) => Id = Guards.NotBlank(id);

    /// <summary>The id: "1" for the largest segment, "2" for the next, and so on.</summary>
    public string Id { get; }

    /// <summary>How many respondents it has.</summary>
    public int Size { get; init; }

    /// <summary>Its share of the respondents who were placed, 0..1.</summary>
    public double Share { get; init; }

    /// <summary>The mean silhouette of its respondents, −1..1. Source: Rousseeuw, Journal of Computational and Applied Mathematics 20 (1987).</summary>
    public double Silhouette { get; init; }

    /// <summary>
    /// How much of its top outcomes is found again in bootstrap resamples: the mean Jaccard index of the two sets, 0..1; null without resamples.
    /// </summary>
    public double? Stability { get; init; }

    /// <summary>How much of its respondents is found again in bootstrap resamples: the mean Jaccard index, 0..1; null without resamples. Source: Hennig, Computational Statistics and Data Analysis 52 (2007).</summary>
    public double? Recovery { get; init; }

    /// <summary>The outcomes with its greatest opportunity, the greatest first, as many as <see cref="SegmentationOptions.Top"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<NeedId> TopOutcomes { get; init => field = Guards.CopiedIds(value); } = ValueList<NeedId>.Empty;

    /// <summary>The centre of the segment: per outcome that has a part in the clustering, in the order of <see cref="MarketSegmentation.Variables"/>, the mean of the measure as answered.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<double> Centre { get; init => field = new ValueList<double>(Guards.NotNull(value)); } = ValueList<double>.Empty;

    /// <summary>"segment 1: 180 respondents (45 %), stability 0.91".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"segment {Id}: {Counted.Of(Size, "respondent")} ({Share * 100:0} %){(Stability is { } stability ? FormattableString.Invariant($", stability {stability:0.00}") : "")}");
}
