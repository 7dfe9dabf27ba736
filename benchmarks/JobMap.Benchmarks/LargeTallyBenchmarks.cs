using BenchmarkDotNet.Attributes;
using JobMap.Benchmarks.Naive;
using JobMap.Benchmarks.Peers;
using JobMap.Benchmarks.Studies;
using JobMap.Surveys;

namespace JobMap.Benchmarks;

/// <summary>The joint tally of 1,000,000 respondents and 100 outcomes on one thread, beside its peers.</summary>
[MemoryDiagnoser]
public class LargeTallyBenchmarks
{
    private DuckDbTally _duck = null!;

    /// <summary>Loads the answers and compares all counts.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _duck = new DuckDbTally(LargeStudy.Responses);
        List<long[]> counts = ScalarTally.Of(Library());
        Agreement.Require(ScalarTally.Agree(counts, ScalarTally.Of(LargeStudy.Responses)), "the counts of the loop");
        Agreement.Require(ScalarTally.Agree(counts, _duck.Count()), "the counts of DuckDB");
    }

    /// <summary>Closes the engine.</summary>
    [GlobalCleanup]
    public void Cleanup() => _duck.Dispose();

    /// <summary>A plain loop.</summary>
    [Benchmark(Baseline = true)]
    public object Scalar() => ScalarTally.Of(LargeStudy.Responses);

    /// <summary>The library.</summary>
    [Benchmark]
    public SurveyTally Library() => SurveyTally.From(LargeStudy.Responses);

    /// <summary>DuckDB, loaded beforehand.</summary>
    [Benchmark]
    public object DuckDb() => _duck.Count();

    /// <summary>The same bytes merely summed.</summary>
    [Benchmark]
    public long Limit() => VectorSum.Of(LargeStudy.Responses);
}
