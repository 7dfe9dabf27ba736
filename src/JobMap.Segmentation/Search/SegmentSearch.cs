using JobMap.Segmentation.Answers;
using JobMap.Segmentation.Clusters;
using JobMap.Segmentation.Factors;

namespace JobMap.Segmentation.Search;

/// <summary>The search for clusters from the measures on: factors, rotation, variables, clusters of every number, and their number.</summary>
internal sealed class SegmentSearch
{
    private SegmentSearch(FactorSolution factors, Projection projection, ClusterSearch clusters)
    {
        (Factors, Projection, Solutions) = (factors, projection, clusters.Solutions);
        Labels = clusters.Labels ?? [];
        RowSilhouettes = clusters.Silhouettes ?? [];
        Clusters = Labels.Length == 0 ? 0 : Labels.Max() + 1;
    }

    /// <summary>The rotated factors.</summary>
    public FactorSolution Factors { get; }

    /// <summary>From measures to what is clustered on.</summary>
    public Projection Projection { get; }

    /// <summary>Every number that was tried, the least first.</summary>
    public IReadOnlyList<ClusterSolution> Solutions { get; }

    /// <summary>How many clusters were chosen; 0 where no number could be.</summary>
    public int Clusters { get; }

    /// <summary>The cluster of each row where some were chosen, 0 for the largest and so on.</summary>
    public int[] Labels { get; }

    /// <summary>The silhouette of each row where some were chosen.</summary>
    public double[] RowSilhouettes { get; }

    /// <summary>The mean silhouette of the chosen clusters; −1 where none could be chosen.</summary>
    public double Silhouette => Clusters == 0 ? -1 : RowSilhouettes.Average();

    /// <summary>The mean silhouette of the chosen clusters over all measures, each standardised, rather than over what was clustered on; −1 where none could be chosen.</summary>
    public double SilhouetteOverAll(DataMatrix measures) => Clusters == 0 ? -1
        : Silhouettes.Of(ShuffledMeasures.FromColumns(Correlations.Standardised(measures), measures.Rows, measures.Columns), Labels, Clusters).Average();

    /// <summary>Searches.</summary>
    public static SegmentSearch Run(DataMatrix measures, SegmentationOptions options, SegmentationSteps steps)
    {
        FactorSolution factors = steps.Rotation.Rotate(steps.Extraction.Extract(new RespondentMatrix(measures), options));
        Projection projection = new(measures, steps.Selection.Select(factors));
        return new SegmentSearch(factors, projection, ClusterSearch.Run(projection.Of(measures), steps, options));
    }
}
