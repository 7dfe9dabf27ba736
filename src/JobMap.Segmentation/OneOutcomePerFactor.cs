using System.Diagnostics;
using JobMap.Segmentation.Factors;

namespace JobMap.Segmentation;

/// <summary>
/// The published selection: of each factor the outcome with the greatest loading by absolute value, no outcome twice; every outcome where there are no factors.
/// Source: Ulwick, "What Customers Want", 2005.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OneOutcomePerFactor : IVariableSelection
{
    /// <summary>"one-outcome-per-factor".</summary>
    public string Name => "one-outcome-per-factor";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="factors"/> is null.</exception>
    public IReadOnlyList<IReadOnlyList<double>> Select(FactorSolution factors)
    {
        ArgumentNullException.ThrowIfNull(factors);
        return VariableWeights.Of(factors.Loadings.Count == 0 ? Enumerable.Range(0, factors.Eigenvalues.Count) : Representatives.Of(factors), factors.Eigenvalues.Count);
    }

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;
}
