using BenchmarkDotNet.Attributes;
using JobMap.Benchmarks.Studies;
using JobMap.Surveys;

namespace JobMap.Benchmarks;

/// <summary>10,000,000 respondents through tallies merged part by part, and tallies of 10,000 outcomes.</summary>
[MemoryDiagnoser]
public class MergeBenchmarks
{
    private const int Parts = 10;
    private SurveyTally _wide = null!;

    /// <summary>Makes the answers; ten parts of 1,000,000 must come to ten times one.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _wide = SurveyTally.From(GeneratedStudy.Responses(GeneratedStudy.Map(10_000), 100));
        Agreement.Require(TenMillionRespondents().Respondents == (long)Parts * LargeStudy.Respondents, "the respondents");
    }

    /// <summary>Ten parts of 1,000,000 respondents and 100 outcomes, each tallied on its own, then merged.</summary>
    [Benchmark]
    public SurveyTally TenMillionRespondents() =>
        Enumerable.Range(0, Parts).Select(_ => SurveyTally.From(LargeStudy.Responses)).Aggregate((sum, part) => sum.Merge(part));

    /// <summary>Two tallies of 10,000 outcomes merged.</summary>
    [Benchmark]
    public SurveyTally TenThousandOutcomes() => _wide.Merge(_wide);
}
