using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Segmentation;

/// <summary>The factors behind the outcomes: what the factor analysis hands to the steps after it. Immutable, compared by value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record FactorSolution
{
    /// <summary>The eigenvalue of every factor that could be kept, the greatest first: as many as there are outcomes.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required IReadOnlyList<double> Eigenvalues { get; init => field = new ValueList<double>(Guards.NotNull(value)); }

    /// <summary>The loadings of the factors that were kept, one list a factor, one item an outcome, −1..1; empty where none was kept.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">One of the lists is null.</exception>
    public required IReadOnlyList<IReadOnlyList<double>> Loadings { get; init => field = new ValueList<ValueList<double>>(Guards.Copied(value).Select(loadings => new ValueList<double>(loadings))); }

    /// <summary>The share of all variance that each factor explains, 0..1: the mean of its squared loadings.</summary>
    public IReadOnlyList<double> ExplainedShares => new ValueList<double>(Loadings.Select(loadings => loadings.Sum(loading => loading * loading) / loadings.Count));

    /// <summary>"2 factors of 34 outcomes".</summary>
    public override string ToString() => $"{Counted.Of(Loadings.Count, "factor")} of {Counted.Of(Eigenvalues.Count, "outcome")}";
}
