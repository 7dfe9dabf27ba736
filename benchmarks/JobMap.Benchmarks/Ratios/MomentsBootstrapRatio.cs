using JobMap.Benchmarks.Studies;
using JobMap.Opportunity;
using JobMap.Surveys;

namespace JobMap.Benchmarks.Ratios;

/// <summary>The whole analysis of 600 respondents and 150 outcomes from their tally, ranks judged by 10,000 draws from its second moments, against the same from the answers, by as many bootstraps over respondents.</summary>
internal sealed class MomentsBootstrapRatio : IRatio
{
    private const int WarmUps = 1;
    private const int Rounds = 5;

    /// <summary>What the documentation states.</summary>
    private const double Tolerance = 0.05;

    public string Name => "moments-bootstrap";

    public string Peer => "our own bootstrap over the respondents, one thread each";

    public double Target => 0.5;

    public RatioResult Measure()
    {
        SurveyTally tally = SurveyTally.WithSecondMoments(BootstrapStudy.Responses);
        OpportunityAnalysis OfMoments() => OpportunityAnalysis.Run(BootstrapStudy.Map, tally, BootstrapStudy.Options);
        Agreement.Require(OfMoments().Scores.Zip(BootstrapStudy.Analysis().Scores).All(pair => pair.First.Rank == pair.Second.Rank
            && Math.Abs(pair.First.ProbabilityFirst!.Value - pair.Second.ProbabilityFirst!.Value) < Tolerance
            && Math.Abs(pair.First.ProbabilityTop!.Value - pair.Second.ProbabilityTop!.Value) < Tolerance), "the probabilities");
        InProcess.WarmUp(() => _ = OfMoments());
        return Turns.Compare(() => InProcess.Milliseconds(1, () => _ = OfMoments()), () => InProcess.Milliseconds(1, () => _ = BootstrapStudy.Analysis()), WarmUps, Rounds);
    }
}
