using System.Diagnostics;
using JobMap.Segmentation.Factors;

namespace JobMap.Segmentation;

/// <summary>
/// The default selection: how strongly each respondent has each factor, estimated from all outcomes, which averages out the noise of single ratings. The weights are L (LᵀL)⁻¹ of the loadings L, for principal
/// components the regression scores, of variance 1 and without correlation. Every outcome by itself where there are no factors. Source: Thurstone, "The Vectors of Mind", 1935; Jolliffe, "Principal Component Analysis", 2nd edition, 2002.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FactorScores : IVariableSelection
{
    /// <summary>"factor-scores".</summary>
    public string Name => "factor-scores";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="factors"/> is null.</exception>
    public IReadOnlyList<IReadOnlyList<double>> Select(FactorSolution factors)
    {
        ArgumentNullException.ThrowIfNull(factors);
        int outcomes = factors.Eigenvalues.Count;
        return factors.Loadings.Count == 0 ? VariableWeights.Of(Enumerable.Range(0, outcomes), outcomes) : ScoreWeights.Of(factors.Loadings);
    }

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;
}
