using JobMap.Internals;

namespace JobMap.Segmentation.Clusters;

/// <summary>Every number of clusters that is to be tried, and the one that is chosen.</summary>
internal sealed record ClusterSearch
{
    /// <summary>What was tried, the least number first.</summary>
    public required IReadOnlyList<ClusterSolution> Solutions { get; init; }

    /// <summary>The cluster of each row of the chosen solution, the largest cluster first; null where none could be chosen.</summary>
    public int[]? Labels { get; init; }

    /// <summary>The silhouette of each row of the chosen solution; null where none could be chosen.</summary>
    public double[]? Silhouettes { get; init; }

    /// <exception cref="InvalidOperationException">A replaced clustering gave other labels than one for each row, from 0 up to the number of clusters.</exception>
    public static ClusterSearch Run(DataMatrix variables, SegmentationSteps steps, SegmentationOptions options)
    {
        List<ClusterSolution> solutions = [];
        Dictionary<int, (int[] Labels, double[] Silhouettes)> found = [];
        for (int clusters = options.MinimumClusters; clusters <= options.MaximumClusters; clusters++)
        {
            if (variables.Rows < clusters)
            {
                solutions.Add(new ClusterSolution(clusters) { Reason = $"there are {Counted.Of(variables.Rows, "respondent")}" });
                continue;
            }

            int[] labels = CanonicalLabels.Of(Checked(steps.Clustering.Cluster(new RespondentMatrix(variables), clusters, options), variables.Rows, clusters), clusters);
            double[] silhouettes = Clusters.Silhouettes.Of(variables, labels, clusters);
            found[clusters] = (labels, silhouettes);
            solutions.Add(Solution(labels, silhouettes, clusters, options.MinimumSize));
        }

        int? chosen = steps.Count.Choose(solutions);
        (int[] Labels, double[] Silhouettes)? best = chosen is { } number && found.TryGetValue(number, out var solution) ? solution : null;
        return new ClusterSearch
        {
            Solutions = best is null ? solutions : [.. solutions.Select(solution => solution with { IsChosen = solution.Clusters == chosen })],
            Labels = best?.Labels,
            Silhouettes = best?.Silhouettes,
        };
    }

    private static ClusterSolution Solution(int[] labels, double[] silhouettes, int clusters, int minimumSize)
    {
        int[] sizes = new int[clusters];
        foreach (int label in labels)
        {
            sizes[label]++;
        }

        return new ClusterSolution(clusters)
        {
            Silhouette = silhouettes.Average(),
            Balance = Evenness(sizes, labels.Length),
            SmallestSize = sizes[^1],
            Reason = sizes[^1] < minimumSize ? FormattableString.Invariant($"the smallest has {Counted.Of(sizes[^1], "respondent")}, fewer than {minimumSize}") : null,
        };
    }

    /// <summary>The entropy of the shares over its maximum. Source: Pielou, Journal of Theoretical Biology 13 (1966).</summary>
    private static double Evenness(int[] sizes, double total) =>
        Math.Clamp(-sizes.Where(size => size > 0).Sum(size => size / total * Math.Log(size / total)) / Math.Log(sizes.Length), 0, 1);

    /// <summary>The labels that a clustering gave, which may be one of the user's own.</summary>
    /// <exception cref="InvalidOperationException">They are others than one for each row, from 0 up to the number of clusters.</exception>
    public static int[] Checked(IReadOnlyList<int> labels, int rows, int clusters) => labels.Count == rows && labels.All(label => label >= 0 && label < clusters)
        ? [.. labels] : throw new InvalidOperationException(FormattableString.Invariant($"The clustering is to give {rows} labels of 0 to {clusters - 1}."));
}
