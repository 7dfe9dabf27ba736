using BenchmarkDotNet.Attributes;
using JobMap.Benchmarks.Studies;
using JobMap.Opportunity;

namespace JobMap.Benchmarks;

/// <summary>10,000 paired bootstraps of 600 respondents and 150 outcomes. The peer is a process of its own and has its rows in the ratios.</summary>
[MemoryDiagnoser]
public class RankBenchmarks
{
    /// <summary>Drawing, scoring, P(rank = 1) and P(in the top 5).</summary>
    [Benchmark]
    public object Ranks() => BootstrapStudy.Ranks();

    /// <summary>The whole analysis, with the confidence sets of the ranks.</summary>
    [Benchmark]
    public OpportunityAnalysis Analysis() => BootstrapStudy.Analysis();
}
