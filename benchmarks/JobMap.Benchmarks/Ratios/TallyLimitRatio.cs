using JobMap.Benchmarks.Naive;
using JobMap.Benchmarks.Studies;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Ratios;

/// <summary>The same tally against merely summing the same bytes, one thread each: how near it comes to reading alone.</summary>
internal sealed class TallyLimitRatio : IRatio
{
    private const int WarmUps = 3;
    private const int Rounds = 21;

    public string Name => "tally-limit";

    public string Peer => "merely summing the same bytes with vectors, one thread each";

    public double Target => 0.3;

    public RatioResult Measure()
    {
        SurveyResponses responses = LargeStudy.Responses;
        long sum = ScalarTally.Of(SurveyTally.From(responses)).Sum(table => table.Select((count, cell) => count * ((cell / 6) + (cell % 6))).Sum());
        Agreement.Require(VectorSum.Of(responses) == sum, "the sum of all codes");
        InProcess.WarmUp(() => _ = SurveyTally.From(responses));
        InProcess.WarmUp(() => sum += VectorSum.Of(responses));
        return Turns.Compare(
            () => InProcess.Milliseconds(1, () => _ = SurveyTally.From(responses)),
            () => InProcess.Milliseconds(1, () => sum += VectorSum.Of(responses)),
            WarmUps, Rounds);
    }
}
