using System.Diagnostics;

namespace JobMap.Segmentation;

/// <summary>
/// Would noise have given segments as good? The answers' own margins are kept and what goes together in one person is broken, so that no segments are left; the
/// same search then gives the silhouettes that chance gives.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record NullCheck
{
    /// <summary>How many sets of noise were drawn.</summary>
    public int Draws { get; init; }

    /// <summary>The mean silhouette that noise gives.</summary>
    public double MeanSilhouette { get; init; }

    /// <summary>The greatest silhouette that noise gave.</summary>
    public double GreatestSilhouette { get; init; }

    /// <summary>
    /// How likely noise is to give a silhouette at least as great, 0..1: (1 + as great) / (1 + draws). Source: Phipson and Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010).
    /// </summary>
    public double Probability { get; init; }

    /// <summary>"p = 0.010 of 99 draws, noise gives 0.12 on average".</summary>
    public override string ToString() => FormattableString.Invariant($"p = {Probability:0.000} of {Draws} draws, noise gives {MeanSilhouette:0.00} on average");
}
