using System.Diagnostics;
using JobMap.Segmentation.Factors;

namespace JobMap.Segmentation;

/// <summary>
/// Turns the factors so that the variance of the squared loadings on each is greatest, each outcome first brought to length 1 (Kaiser normalisation). What an outcome has in common with all
/// factors stays the same. Pairs of factors are turned in their plane until no turn is above 10⁻¹⁰ radians, at most 1,000 times around. Factors come out by the variance they explain, the
/// greatest loading of each positive. Source: Kaiser, Psychometrika 23 (1958).
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Varimax : IFactorRotation
{
    /// <summary>"varimax".</summary>
    public string Name => "varimax";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="factors"/> is null.</exception>
    public FactorSolution Rotate(FactorSolution factors)
    {
        ArgumentNullException.ThrowIfNull(factors);
        return factors.Loadings.Count < 2 ? factors : factors with { Loadings = VarimaxRotation.Of(factors.Loadings) };
    }

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;
}
