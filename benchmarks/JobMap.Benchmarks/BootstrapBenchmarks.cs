using BenchmarkDotNet.Attributes;
using JobMap.Benchmarks.Naive;
using JobMap.Benchmarks.Studies;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Benchmarks;

/// <summary>Scores with P(top 5) and confidence sets for ranks from a paired bootstrap: 400 respondents, 30 outcomes, 500 resamples.</summary>
[MemoryDiagnoser]
public class BootstrapBenchmarks
{
    private static readonly OpportunityOptions Options = new() { Resamples = 500 };
    private UniversalJobMap _map = null!;
    private SurveyResponses _responses = null!;
    private List<AnswerRow> _rows = null!;

    /// <summary>Generates the answers and compares the results: scores exactly, what is resampled as closely as two seeds allow.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _map = GeneratedStudy.Map(30);
        _responses = GeneratedStudy.Responses(_map, 400);
        _rows = AnswerRow.Of(_responses);
        List<NaiveRank> naive = RunNaive();
        foreach ((OpportunityScore score, NaiveRank other) in Library().Scores.Zip(naive))
        {
            Agreement.Require(score.Need.Id == other.Outcome, "the order of the outcomes");
            Agreement.Require(Math.Abs(score.Opportunity!.Value - other.Opportunity) < 1e-9, $"the score of {other}");
            Agreement.Require(Math.Abs(score.ProbabilityTop!.Value - other.ProbabilityTop) < 0.1, $"P(top) of {other}");
            Agreement.Require(Math.Abs(score.RankInterval!.Value.Lower - other.Best) <= 1 && Math.Abs(score.RankInterval.Value.Upper - other.Worst) <= 1, $"the ranks of {other}");
        }
    }

    /// <summary>Respondents drawn and counted with LINQ.</summary>
    [Benchmark(Baseline = true)]
    public object Naive() => RunNaive();

    /// <summary>The library.</summary>
    [Benchmark]
    public OpportunityAnalysis Library() => OpportunityAnalysis.Run(_map, _responses, Options);

    private List<NaiveRank> RunNaive() => NaiveBootstrap.Run(_rows, Options.Resamples, Options.Top, Options.Level, seed: 1);
}
