using System.Diagnostics;

namespace JobMap.Segmentation;

/// <summary>
/// Would answers without segments have given segments as good? The same search, repeated on such answers, gives the silhouettes that chance gives. Which answers those are, and over what the silhouette is
/// taken, is said where it is kept: <see cref="MarketSegmentation.NullCheck"/> and <see cref="MarketSegmentation.ContinuumCheck"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record NullCheck
{
    /// <summary>How many sets of noise were drawn.</summary>
    public int Draws { get; init; }

    /// <summary>The silhouette that the answers themselves give, −1..1.</summary>
    public double Silhouette { get; init; }

    /// <summary>The mean silhouette that noise gives; −1 counts for noise in which no number of segments can be chosen.</summary>
    public double MeanSilhouette { get; init; }

    /// <summary>The greatest silhouette that noise gave.</summary>
    public double GreatestSilhouette { get; init; }

    /// <summary>
    /// How likely noise is to give a silhouette at least as great, 0..1: (1 + as great) / (1 + draws). Source: Phipson and Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010).
    /// </summary>
    public double Probability { get; init; }

    /// <summary>"0.31 where noise gives 0.12 on average, p = 0.010 of 99 draws".</summary>
    public override string ToString() => FormattableString.Invariant($"{Silhouette:0.00} where noise gives {MeanSilhouette:0.00} on average, p = {Probability:0.000} of {Draws} draws");
}
