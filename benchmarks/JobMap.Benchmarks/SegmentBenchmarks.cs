using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using JobMap.Benchmarks.Naive;
using JobMap.Benchmarks.Studies;
using JobMap.Segmentation;
using JobMap.Segmentation.Clusters;
using JobMap.Segmentation.Search;

namespace JobMap.Benchmarks;

/// <summary>Segments of 400 respondents and 30 outcomes: k-means of three clusters from 25 starts, its silhouettes, and the whole search with its checks.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class SegmentBenchmarks
{
    private const int Clusters = SegmentStudy.Segments;
    private SegmentStudy _study = null!;
    private DataMatrix _variables = null!;
    private double[][] _rows = null!;
    private int[] _labels = null!;

    /// <summary>Generates the answers and compares the clusters, their inertia and every silhouette.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _study = new SegmentStudy(400, 30);
        SegmentSearch search = _study.Search();
        _variables = search.Projection.Of(_study.Measures);
        _rows = [.. Enumerable.Range(0, _variables.Rows).Select(row => _variables.Row(row).ToArray())];
        Clustering ours = RunKMeans();
        (int[] labels, double inertia) = RunNaiveKMeans();
        _labels = ours.Labels;
        Agreement.Require(AdjustedRandIndex.Of(ours.Labels, labels) == 1, "the clusters");
        Agreement.Require(Math.Abs(ours.Inertia - inertia) < 1e-6, "the inertia");
        Agreement.Require(Silhouettes().Zip(NaiveSilhouettes()).All(pair => Math.Abs(pair.First - pair.Second) < 1e-9), "the silhouettes");
    }

    /// <summary>k-means with LINQ.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("k-means")]
    public object NaiveKMeans() => RunNaiveKMeans();

    /// <summary>k-means of the library.</summary>
    [Benchmark]
    [BenchmarkCategory("k-means")]
    public object LibraryKMeans() => RunKMeans();

    /// <summary>Silhouettes with LINQ.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("silhouettes")]
    public double[] NaiveSilhouettes() => NaiveClusters.Silhouettes(_rows, _labels);

    /// <summary>Silhouettes of the library.</summary>
    [Benchmark]
    [BenchmarkCategory("silhouettes")]
    public double[] Silhouettes() => Segmentation.Clusters.Silhouettes.Of(_variables, _labels, Clusters);

    /// <summary>The whole search, with stability and both checks against chance.</summary>
    [Benchmark]
    [BenchmarkCategory("find")]
    public MarketSegmentation Find() => SegmentFinder.Find(_study.Map, _study.Responses);

    private Clustering RunKMeans() => KMeans.Run(_variables, Clusters, SegmentStudy.Options.Restarts, seed: 1);

    private (int[] Labels, double Inertia) RunNaiveKMeans() => NaiveClusters.KMeans(_rows, Clusters, SegmentStudy.Options.Restarts, seed: 1);
}
