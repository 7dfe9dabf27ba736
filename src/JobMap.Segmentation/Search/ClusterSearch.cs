using JobMap.Segmentation.Clusters;

namespace JobMap.Segmentation.Search;

/// <summary>The search for clusters from the measures on: factors, rotation, variables, clusters of every number, and their number.</summary>
internal sealed class ClusterSearch
{
    private ClusterSearch(FactorSolution factors, Projection projection, DataMatrix data) => (Factors, Projection, Data) = (factors, projection, data);

    /// <summary>The rotated factors.</summary>
    public FactorSolution Factors { get; }

    /// <summary>From measures to what is clustered on.</summary>
    public Projection Projection { get; }

    /// <summary>What was clustered: a row per respondent.</summary>
    public DataMatrix Data { get; }

    /// <summary>Every number that was tried, the least first.</summary>
    public IReadOnlyList<ClusterSolution> Solutions { get; private init; } = [];

    /// <summary>How many clusters were chosen; 0 where no number could be.</summary>
    public int Clusters { get; private init; }

    /// <summary>The cluster of each row where some were chosen, 0 for the largest and so on.</summary>
    public int[] Labels { get; private init; } = [];

    /// <summary>The silhouette of each row where some were chosen.</summary>
    public double[] RowSilhouettes { get; private init; } = [];

    /// <summary>The mean silhouette of the chosen clusters; −1 where none could be chosen.</summary>
    public double Silhouette => RowSilhouettes.Length == 0 ? -1 : RowSilhouettes.Average();

    /// <summary>The mean silhouette of the chosen clusters over all measures, each standardised, rather than over what was clustered on; −1 where none could be chosen.</summary>
    public double SilhouetteOverAll(DataMatrix measures) =>
        Clusters == 0 ? -1 : Segmentation.Clusters.Silhouettes.Of(Projection.Standardised(measures), Labels, Clusters).Average();

    /// <summary>Searches.</summary>
    public static ClusterSearch Run(DataMatrix measures, SegmentationOptions options, SegmentationSteps steps)
    {
        FactorSolution factors = steps.Rotation.Rotate(steps.Extraction.Extract(new RespondentMatrix(measures), options));
        Projection projection = new(measures, steps.Selection.Select(factors));
        DataMatrix data = projection.Of(measures);
        Tried[] tried = [.. Enumerable.Range(options.MinimumClusters, options.MaximumClusters - options.MinimumClusters + 1)
            .Where(clusters => clusters <= data.Rows).Select(clusters => Try(data, clusters, options, steps))];
        int chosen = steps.Count.Choose([.. tried.Select(one => one.Solution)]) ?? 0;
        Tried? best = tried.FirstOrDefault(one => one.Solution.Clusters == chosen);
        return new ClusterSearch(factors, projection, data)
        {
            Solutions = [.. tried.Select(one => one.Solution with { IsChosen = one == best })],
            Clusters = best is null ? 0 : chosen,
            Labels = best?.Labels ?? [],
            RowSilhouettes = best?.Silhouettes ?? [],
        };
    }

    private static Tried Try(DataMatrix data, int clusters, SegmentationOptions options, SegmentationSteps steps)
    {
        int[] labels = CanonicalLabels.Of([.. steps.Clustering.Cluster(new RespondentMatrix(data), clusters, options)], clusters);
        double[] silhouettes = Segmentation.Clusters.Silhouettes.Of(data, labels, clusters);
        int[] sizes = [.. Enumerable.Range(0, clusters).Select(cluster => labels.Count(label => label == cluster))];
        int smallest = sizes.Min();
        return new Tried(labels, silhouettes, new ClusterSolution(clusters)
        {
            Silhouette = silhouettes.Average(),
            Balance = Balance(sizes, data.Rows),
            SmallestSize = smallest,
            Reason = smallest < options.MinimumSize ? FormattableString.Invariant($"the smallest has {smallest} of the {options.MinimumSize} asked for") : null,
        });
    }

    private static double Balance(int[] sizes, double all) => -sizes.Where(size => size > 0).Sum(size => size / all * Math.Log(size / all)) / Math.Log(sizes.Length);

    private sealed record Tried(int[] Labels, double[] Silhouettes, ClusterSolution Solution);
}
