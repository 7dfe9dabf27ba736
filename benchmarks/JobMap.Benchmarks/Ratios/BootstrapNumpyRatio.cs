using JobMap.Benchmarks.Peers;
using JobMap.Benchmarks.Studies;
using JobMap.Opportunity.Ranks;

namespace JobMap.Benchmarks.Ratios;

/// <summary>10,000 paired bootstraps of 600 respondents and 150 outcomes with P(rank = 1) and P(in the top 5), against the best form in numpy.</summary>
internal sealed class BootstrapNumpyRatio : IRatio
{
    private const int WarmUps = 2;
    private const int Rounds = 11;

    /// <summary>Two seeds of 10,000 resamples: six standard errors of the difference of two shares of a half.</summary>
    private const double Tolerance = 0.043;

    public string Name => "bootstrap-numpy";

    public string Peer => "numpy: weight matrix x indicator matrix in single precision, ranks by sorting, one thread each";

    public double Target => 5;

    public RatioResult Measure()
    {
        using NumpyBootstrap? numpy = NumpyBootstrap.Start(BootstrapStudy.Responses, BootstrapStudy.Options, out string reason);
        if (numpy is null)
        {
            return RatioResult.Missing(reason);
        }

        TopRanks ours = BootstrapStudy.Ranks();
        Agreement.Require(ours.ProbabilityFirst.Concat(ours.ProbabilityTop).Zip(numpy.Probabilities()).All(pair => Math.Abs(pair.First - pair.Second) < Tolerance), "the probabilities");
        InProcess.WarmUp(() => _ = BootstrapStudy.Ranks());
        return Turns.Compare(() => InProcess.Milliseconds(1, () => _ = BootstrapStudy.Ranks()), numpy.MillisecondsOfRanks, WarmUps, Rounds);
    }
}
