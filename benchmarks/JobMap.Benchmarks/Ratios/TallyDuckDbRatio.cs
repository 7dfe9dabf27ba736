using JobMap.Benchmarks.Naive;
using JobMap.Benchmarks.Peers;
using JobMap.Benchmarks.Studies;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Ratios;

/// <summary>The same tally against DuckDB, which has the answers loaded beforehand.</summary>
internal sealed class TallyDuckDbRatio : IRatio
{
    private const int WarmUps = 2;
    private const int Rounds = 9;

    public string Name => "tally-duckdb";

    public string Peer => "DuckDB, loaded beforehand, one thread each";

    public double Target => 20;

    public RatioResult Measure()
    {
        SurveyResponses responses = LargeStudy.Responses;
        using DuckDbTally duck = new(responses);
        Agreement.Require(ScalarTally.Agree(duck.Count(), ScalarTally.Of(SurveyTally.From(responses))), "the counts");
        InProcess.WarmUp(() => _ = SurveyTally.From(responses));
        InProcess.WarmUp(() => _ = duck.Count());
        return Turns.Compare(
            () => InProcess.Milliseconds(1, () => _ = SurveyTally.From(responses)),
            () => InProcess.Milliseconds(1, () => _ = duck.Count()),
            WarmUps, Rounds);
    }
}
