using BenchmarkDotNet.Attributes;
using JobMap.Benchmarks.Studies;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Benchmarks;

/// <summary>1,000 answers more in a survey of 100 outcomes, the outcome scored after each of them.</summary>
[MemoryDiagnoser]
public class LiveBenchmarks
{
    private const int Answers = 1_000;
    private readonly UniversalJobMap _map = GeneratedStudy.Map(100);
    private SurveyResponses _batch = null!;
    private LiveTally _live = null!;

    /// <summary>Begins with one answer on each outcome, and a batch of 100,000 respondents.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _batch = GeneratedStudy.Responses(_map, 100_000);
        _live = new LiveTally(_batch.Scale, _batch.Needs);
        for (int outcome = 0; outcome < _batch.Needs.Count; outcome++)
        {
            _live.Add(outcome, 5, 1);
        }
    }

    /// <summary>The batch tallied and scored once.</summary>
    [Benchmark(Baseline = true)]
    public OpportunityAnalysis Batch() => OpportunityAnalysis.Run(_map, SurveyTally.From(_batch));

    /// <summary>1,000 answers, 1,000 scores.</summary>
    [Benchmark]
    public double Live()
    {
        double sum = 0;
        for (int answer = 0; answer < Answers; answer++)
        {
            int outcome = answer % _batch.Needs.Count;
            _live.Add(outcome, 1 + (answer % 5), 1 + (answer % 3));
            sum += LiveScore.Of(_live, outcome).Opportunity!.Value;
        }

        return sum;
    }
}
