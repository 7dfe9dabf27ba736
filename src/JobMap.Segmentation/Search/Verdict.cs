using JobMap.Internals;
using JobMap.Segmentation.Answers;

namespace JobMap.Segmentation.Search;

/// <summary>Why there are no segments worth reporting; null where nothing speaks against them.</summary>
internal static class Verdict
{
    /// <summary>Fewer outcomes make no segments.</summary>
    private const int LeastOutcomes = 2;

    /// <summary>Before anything is searched.</summary>
    public static string? TooFew(PreparedAnswers answers, SegmentationOptions options)
    {
        int needed = options.MinimumClusters * options.MinimumSize;
        return answers.Outcomes.Length < LeastOutcomes
            ? FormattableString.Invariant($"{Counted.Of(answers.Outcomes.Length, "outcome")} with answers that differ: segments need {LeastOutcomes} or more")
            : answers.Rows.Length < needed
            ? FormattableString.Invariant($"{Counted.Of(answers.Rows.Length, "respondent")} answered enough: {options.MinimumClusters} segments of {options.MinimumSize} need {needed}")
            : null;
    }

    /// <summary>Once all is known.</summary>
    public static string? Of(SegmentSearch search, NullCheck? noise, double? stability, SegmentationOptions options) =>
        search.Clusters == 0
            ? FormattableString.Invariant($"no number of segments from {options.MinimumClusters} to {options.MaximumClusters} leaves each with {options.MinimumSize} or more respondents")
        : noise is { } few && 1.0 / (1 + few.Draws) > options.MaximumNullProbability
            ? FormattableString.Invariant($"{Counted.Of(few.Draws, "set")} of noise cannot tell: the least p there can be is {1.0 / (1 + few.Draws):0.000}, above {options.MaximumNullProbability}; ask for more")
        : noise is { } check && check.Probability > options.MaximumNullProbability
            ? FormattableString.Invariant($"noise does as well: a silhouette over all outcomes of {check.Silhouette:0.000} where noise gives {check.MeanSilhouette:0.000} on average, p = {check.Probability:0.000}, above {options.MaximumNullProbability}")
        : stability < options.MinimumStability
            ? FormattableString.Invariant($"{search.Clusters} segments are found again too rarely: an adjusted Rand index of {stability:0.00} over {Counted.Of(options.Resamples, "resample")}, below {options.MinimumStability}")
            : null;
}
