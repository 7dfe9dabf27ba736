using JobMap.Benchmarks.Peers;
using JobMap.Benchmarks.Studies;
using JobMap.Segmentation;
using JobMap.Segmentation.Clusters;
using JobMap.Segmentation.Search;

namespace JobMap.Benchmarks.Ratios;

/// <summary>Segments of 2,000 respondents and 30 outcomes: principal components, k-means++ from 25 starts and silhouettes of 2 to 6 clusters, against scikit-learn.</summary>
internal sealed class SegmentsSklearnRatio : IRatio
{
    private const int WarmUps = 1;
    private const int Rounds = 7;

    /// <summary>Of the mean silhouettes.</summary>
    private const double Tolerance = 1e-6;

    public string Name => "segments-sklearn";

    public string Peer => "scikit-learn: StandardScaler, PCA, KMeans, silhouette_score, one thread each";

    public double Target => 1;

    public RatioResult Measure()
    {
        SegmentStudy study = new(2_000, 30);
        using SklearnSegments? sklearn = SklearnSegments.Start(study.Responses, SegmentStudy.Options, out string reason);
        if (sklearn is null)
        {
            return RatioResult.Missing(reason);
        }

        RequireAgreement(study, sklearn);
        InProcess.WarmUp(() => _ = study.Search());
        return Turns.Compare(() => InProcess.Milliseconds(1, () => _ = study.Search()), sklearn.Milliseconds, WarmUps, Rounds);
    }

    /// <summary>
    /// The planted number of clusters has one best partition, which both must find, with the same silhouette. The silhouettes of the other numbers are compared on the peer's own
    /// partitions, for either search may end in another of several that are as good.
    /// </summary>
    private static void RequireAgreement(SegmentStudy study, SklearnSegments sklearn)
    {
        SegmentSearch ours = study.Search();
        double[] silhouettes = sklearn.Silhouettes();
        DataMatrix variables = ours.Projection.Of(study.Measures);
        Agreement.Require(ours.Clusters == SegmentStudy.Segments, "the number of segments");
        Agreement.Require(AdjustedRandIndex.Of(ours.Labels, sklearn.Labels(ours.Clusters)) == 1, "the segments");
        for (int i = 0; i < silhouettes.Length; i++)
        {
            int clusters = ours.Solutions[i].Clusters;
            double same = Silhouettes.Of(variables, sklearn.Labels(clusters), clusters).Average();
            Agreement.Require(Math.Abs(same - silhouettes[i]) < Tolerance, $"the silhouette of {clusters} clusters");
            Agreement.Require(clusters != ours.Clusters || Math.Abs(ours.Silhouette - silhouettes[i]) < Tolerance, "the silhouette of the segments");
        }
    }
}
