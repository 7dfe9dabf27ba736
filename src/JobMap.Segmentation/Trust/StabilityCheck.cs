using JobMap.Internals;
using JobMap.Segmentation.Answers;
using JobMap.Segmentation.Clusters;
using JobMap.Segmentation.Search;

namespace JobMap.Segmentation.Trust;

/// <summary>
/// How surely the same segments are found again: respondents are drawn with replacement, factors, variables and clusters are found anew in them at the same numbers of factors and clusters,
/// and all respondents are placed with the nearest centre. Source: Hennig, "Cluster-wise assessment of cluster stability", Computational Statistics and Data Analysis 52 (2007);
/// the adjusted Rand index over resamples: Dolnicar and Leisch, "Evaluation of structure and reproducibility of cluster solutions using the bootstrap", Marketing Letters 21 (2010).
/// </summary>
internal sealed class StabilityCheck
{
    private const ulong Stream = 0x424F4F54;

    private StabilityCheck(double agreement, double[] recovery, double[] top) => (Agreement, Recovery, Top) = (agreement, recovery, top);

    /// <summary>The mean adjusted Rand index.</summary>
    public double Agreement { get; }

    /// <summary>Per segment, the mean Jaccard index of its respondents and those of the cluster most like it.</summary>
    public double[] Recovery { get; }

    /// <summary>Per segment, the mean Jaccard index of its top outcomes and those of the cluster most like it.</summary>
    public double[] Top { get; }

    public static StabilityCheck Of(SegmentSearch found, DataMatrix measures, TopOutcomes outcomes, SegmentationOptions options, SegmentationSteps steps, CancellationToken cancellation)
    {
        NeedId[][] tops = TopsOf(found.Labels, found.Clusters, outcomes);
        SegmentationOptions same = options with { MinimumClusters = found.Clusters, MaximumClusters = found.Clusters, MinimumSize = 2 };
        double[] agreements = new double[options.Resamples];
        double[][] recoveries = new double[options.Resamples][];
        double[][] shared = new double[options.Resamples][];
        Draws.Run(options.Resamples, resample =>
        {
            int[] labels = Again(measures, same, steps, new RandomStream(options.Seed, Stream + (ulong)resample));
            (int Cluster, double Jaccard)[] matches = ClusterOverlap.BestMatches(found.Labels, labels, found.Clusters);
            NeedId[][] others = TopsOf(labels, found.Clusters, outcomes);
            agreements[resample] = AdjustedRandIndex.Of(found.Labels, labels);
            recoveries[resample] = Array.ConvertAll(matches, match => match.Jaccard);
            shared[resample] = [.. matches.Select((match, segment) => match.Jaccard > 0 ? ClusterOverlap.Jaccard(tops[segment], others[match.Cluster]) : 0)];
        }, cancellation);
        return new StabilityCheck(agreements.Average(), MeansOf(recoveries, found.Clusters), MeansOf(shared, found.Clusters));
    }

    /// <summary>The top outcomes of each cluster.</summary>
    public static NeedId[][] TopsOf(int[] labels, int clusters, TopOutcomes outcomes) =>
        [.. Enumerable.Range(0, clusters).Select(cluster => outcomes.Of([.. Enumerable.Range(0, labels.Length).Where(row => labels[row] == cluster)]))];

    /// <summary>Everybody by the clusters of a resample.</summary>
    private static int[] Again(DataMatrix measures, SegmentationOptions same, SegmentationSteps steps, RandomStream random)
    {
        DataMatrix resample = new(measures.Rows, measures.Columns);
        for (int row = 0; row < measures.Rows; row++)
        {
            measures.Row(random.NextInt32(measures.Rows)).CopyTo(resample.Values.AsSpan(row * measures.Columns));
        }

        FactorSolution factors = steps.Rotation.Rotate(steps.Extraction.Extract(new RespondentMatrix(resample), same));
        Projection projection = new(resample, steps.Selection.Select(factors));
        DataMatrix data = projection.Of(resample);
        int[] labels = ClusterSearch.Checked(steps.Clustering.Cluster(new RespondentMatrix(data), same.MinimumClusters, same), data.Rows, same.MinimumClusters);
        return NearestCentre.Of(projection.Of(measures), Clusters.Means.Of(data, labels, same.MinimumClusters));
    }

    private static double[] MeansOf(double[][] values, int segments) => [.. Enumerable.Range(0, segments).Select(segment => values.Average(resample => resample[segment]))];
}
