using System.Diagnostics;
using JobMap.Internals;

namespace JobMap.Segmentation;

/// <summary>
/// The steps of a segmentation, in the published order, each of which can be replaced: answers → measure → factors → rotation → variables → clusters → their number.
/// Source of the order: Ulwick, "What Customers Want", 2005.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SegmentationSteps
{
    /// <summary>The steps where nothing else is said: the published order, with factors counted by parallel analysis and respondents clustered on factor scores.</summary>
    public static SegmentationSteps Default { get; } = new();

    /// <summary>The steps as published: factors with an eigenvalue above 1, one outcome per factor.</summary>
    public static SegmentationSteps Published { get; } = new() { Extraction = new PrincipalComponents(FactorRule.EigenvalueAboveOne), Selection = new OneOutcomePerFactor() };

    /// <summary>What a person's two ratings come to.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IRespondentMeasure Measure { get; init => field = Guards.NotNull(value); } = new RespondentOpportunity();

    /// <summary>The factors behind the outcomes.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IFactorExtraction Extraction { get; init => field = Guards.NotNull(value); } = new PrincipalComponents();

    /// <summary>How the factors are turned.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IFactorRotation Rotation { get; init => field = Guards.NotNull(value); } = new Varimax();

    /// <summary>What respondents are clustered on.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IVariableSelection Selection { get; init => field = Guards.NotNull(value); } = new FactorScores();

    /// <summary>How respondents are clustered.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IRespondentClustering Clustering { get; init => field = Guards.NotNull(value); } = new KMeansClustering();

    /// <summary>How the number of clusters is chosen.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IClusterCountChoice Count { get; init => field = Guards.NotNull(value); } = new SilhouetteAndBalance();

    /// <summary>The names of the steps, in order.</summary>
    public IReadOnlyList<string> Names => new ValueList<string>([Measure.Name, Extraction.Name, Rotation.Name, Selection.Name, Clustering.Name, Count.Name]);

    /// <summary>"respondent-opportunity → principal-components-by-parallel-analysis → varimax → factor-scores → k-means++ → silhouette-and-balance".</summary>
    public override string ToString() => string.Join(" → ", Names);
}
