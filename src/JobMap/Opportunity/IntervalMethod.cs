using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace JobMap.Opportunity;

/// <summary>How the interval of a score is computed: a named value that travels with every result. How often each holds the truth is measured in docs/coverage.md.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class IntervalMethod
{
    private IntervalMethod(string name, string description, string source) => (Name, Description, Source) = (name, description, source);

    /// <summary>
    /// Limits from the limits of importance and satisfaction and their correlation, without resampling; the default. It keeps its level where
    /// I is near S and where shares are near 0 or 1. Source: Zou and Donner, Statistics in Medicine 27, 2008.
    /// </summary>
    public static IntervalMethod ClosedForm { get; } = new(
        "closed-form", "from the limits of importance and satisfaction and their correlation", "Zou and Donner, Statistics in Medicine, 2008");

    /// <summary>
    /// Percentiles of resampled scores. To resample the joint histogram is to resample the respondents, so a tally is enough; where respondents have weights
    /// that differ they are drawn themselves, each with the weight, and a tally is refused.
    /// Its tails are uneven near I = S and it fails near 0 and 1. Source: Efron, "Bootstrap Methods: Another Look at the Jackknife", Annals of Statistics 7, 1979.
    /// </summary>
    public static IntervalMethod BootstrapPercentile { get; } = new(
        "bootstrap-percentile", "percentiles of resampled scores", "Efron, Annals of Statistics, 1979");

    /// <summary>
    /// Percentiles of resampled scores, moved for bias and skewness (bias-corrected and accelerated; the jackknife leaves out each respondent with the weight). Source: Efron, "Better Bootstrap Confidence
    /// Intervals", Journal of the American Statistical Association 82, 1987.
    /// </summary>
    public static IntervalMethod BootstrapBca { get; } = new(
        "bootstrap-bca", "percentiles of resampled scores, corrected for bias and skewness", "Efron, Journal of the American Statistical Association, 1987");

    /// <summary>All methods, the default first.</summary>
    public static IReadOnlyList<IntervalMethod> All { get; } = Array.AsReadOnly([ClosedForm, BootstrapPercentile, BootstrapBca]);

    /// <summary>The name in documents and on the command line.</summary>
    public string Name { get; }

    /// <summary>The method in a few words.</summary>
    public string Description { get; }

    /// <summary>Where the method was published.</summary>
    public string Source { get; }

    /// <summary>Finds a method by its name, compared ordinally.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out IntervalMethod? method)
    {
        method = All.FirstOrDefault(known => known.Name == name);
        return method is not null;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
