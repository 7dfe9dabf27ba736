using JobMap.Benchmarks.Peers;
using JobMap.Benchmarks.Studies;
using JobMap.Opportunity;

namespace JobMap.Benchmarks.Ratios;

/// <summary>The whole analysis on the same answers, confidence sets of the ranks included, against the same in numpy.</summary>
internal sealed class RankSetsNumpyRatio : IRatio
{
    private const int WarmUps = 1;
    private const int Rounds = 5;

    public string Name => "rank-sets-numpy";

    public string Peer => "numpy: the same and the confidence sets of the ranks, one thread each";

    public double Target => 3;

    public RatioResult Measure()
    {
        using NumpyBootstrap? numpy = NumpyBootstrap.Start(BootstrapStudy.Responses, BootstrapStudy.Options, out string reason);
        if (numpy is null)
        {
            return RatioResult.Missing(reason);
        }

        // In another order of seeds a quantile moves, and with it a limit here and there by a rank.
        IReadOnlyList<OpportunityScore> ours = BootstrapStudy.Analysis().Scores;
        IEnumerable<int> limits = ours.Select(score => score.RankInterval!.Value.Lower).Concat(ours.Select(score => score.RankInterval!.Value.Upper));
        Agreement.Require(limits.Zip(numpy.Limits()).All(pair => Math.Abs(pair.First - pair.Second) <= 4), "the confidence sets");
        InProcess.WarmUp(() => _ = BootstrapStudy.Analysis());
        return Turns.Compare(() => InProcess.Milliseconds(1, () => _ = BootstrapStudy.Analysis()), numpy.MillisecondsOfSets, WarmUps, Rounds);
    }
}
