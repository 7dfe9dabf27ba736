using JobMap.Benchmarks.Naive;
using JobMap.Benchmarks.Studies;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Ratios;

/// <summary>The joint tally of 1,000,000 respondents and 100 outcomes against a plain loop, one thread each.</summary>
internal sealed class TallyScalarRatio : IRatio
{
    private const int WarmUps = 3;
    private const int Rounds = 15;

    public string Name => "tally-scalar";

    public string Peer => "a plain scalar loop, one thread each";

    public double Target => 3;

    public RatioResult Measure()
    {
        SurveyResponses responses = LargeStudy.Responses;
        Agreement.Require(ScalarTally.Agree(ScalarTally.Of(responses), ScalarTally.Of(SurveyTally.From(responses))), "the counts");
        InProcess.WarmUp(() => _ = SurveyTally.From(responses));
        InProcess.WarmUp(() => _ = ScalarTally.Of(responses));
        return Turns.Compare(
            () => InProcess.Milliseconds(1, () => _ = SurveyTally.From(responses)),
            () => InProcess.Milliseconds(1, () => _ = ScalarTally.Of(responses)),
            WarmUps, Rounds);
    }
}
