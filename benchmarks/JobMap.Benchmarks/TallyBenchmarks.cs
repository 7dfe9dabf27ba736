using BenchmarkDotNet.Attributes;
using JobMap.Benchmarks.Naive;
using JobMap.Benchmarks.Studies;
using JobMap.Surveys;

namespace JobMap.Benchmarks;

/// <summary>Counting answers into joint histograms, 30 outcomes.</summary>
[MemoryDiagnoser]
public class TallyBenchmarks
{
    private SurveyResponses _responses = null!;
    private List<AnswerRow> _rows = null!;

    /// <summary>How many respondents.</summary>
    [Params(1_000, 20_000)]
    public int Respondents { get; set; }

    /// <summary>Generates the answers and compares every count.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _responses = GeneratedStudy.Responses(GeneratedStudy.Map(30), Respondents);
        _rows = AnswerRow.Of(_responses);
        TallyGroup everybody = SurveyTally.From(_responses).Groups.Single();
        var naive = NaiveTally.Of(_rows);
        Agreement.Require(everybody.Needs.Count == naive.Count, "the outcomes");
        int?[] ratings = [null, 1, 2, 3, 4, 5];
        foreach (NeedId outcome in everybody.Needs)
        {
            Agreement.Require(everybody.TryGetHistogram(outcome, out JointHistogram? histogram)
                && ratings.All(i => ratings.All(s => histogram.Count(i, s) == naive[outcome].GetValueOrDefault((i, s)))), $"the counts of {outcome}");
        }
    }

    /// <summary>Rows grouped with LINQ.</summary>
    [Benchmark(Baseline = true)]
    public object Naive() => NaiveTally.Of(_rows);

    /// <summary>The library.</summary>
    [Benchmark]
    public SurveyTally Library() => SurveyTally.From(_responses);
}
