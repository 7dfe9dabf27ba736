using System.Diagnostics;
using JobMap.Internals;
using JobMap.Segmentation.Factors;

namespace JobMap.Segmentation;

/// <summary>
/// Principal components of the correlation matrix: the loading of an outcome on a factor is its correlation with it, the eigenvector times the root of the eigenvalue. A factor's
/// greatest loading by absolute value is positive. Source: Jolliffe, "Principal Component Analysis", 2nd edition, 2002.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PrincipalComponents : IFactorExtraction
{
    /// <summary>Principal components, kept by a rule.</summary>
    /// <param name="rule">How many are kept where <see cref="SegmentationOptions.Factors"/> does not say; parallel analysis unless said.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rule is none of the enumeration.</exception>
    public PrincipalComponents(FactorRule rule = FactorRule.ParallelAnalysis) => Rule = Guards.Defined(rule, nameof(rule));

    /// <summary>How many are kept where the number is not given.</summary>
    public FactorRule Rule { get; }

    /// <summary>"principal-components-by-parallel-analysis" or "principal-components-by-eigenvalue".</summary>
    public string Name => Rule == FactorRule.ParallelAnalysis ? "principal-components-by-parallel-analysis" : "principal-components-by-eigenvalue";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FactorSolution Extract(RespondentMatrix answers, SegmentationOptions options)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(options);
        SymmetricEigen eigen = SymmetricEigen.Of(Correlations.Of(answers.Data), answers.Columns);
        int kept = options.Factors is { } given ? Math.Min(given, eigen.Values.Count(value => value > 1e-9))
            : Rule == FactorRule.EigenvalueAboveOne ? eigen.Values.Count(value => value > 1)
            : ParallelAnalysis.Count(answers.Data, eigen.Values, options.Seed);
        return new FactorSolution
        {
            Eigenvalues = eigen.Values,
            Loadings = [.. Enumerable.Range(0, kept).Select(factor => Array.ConvertAll(eigen.Vectors[factor], item => item * Math.Sqrt(eigen.Values[factor])))],
        };
    }

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;
}
