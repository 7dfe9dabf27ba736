using JobMap.Internals;
using JobMap.Opportunity.Resampling;

namespace JobMap.Tests.Opportunity.Resampling;

/// <summary>Seeded draws, so that the figures are the same in every run.</summary>
public sealed class BinomialSamplerTests
{
    private const int Draws = 100_000;

    /// <summary>Mean n p and variance n p q; the limits leave five standard errors of each.</summary>
    [Theory]
    [InlineData(1, 0.3)]
    [InlineData(20, 0.05)]
    [InlineData(20, 0.95)]
    [InlineData(30, 0.5)]
    [InlineData(1000, 0.011)]
    [InlineData(600, 0.7)]
    [InlineData(10_000_000, 1e-7)]
    [InlineData(10_000_000, 0.4)]
    [InlineData(5_000_000_000, 0.999)]
    public void Next_ManyDraws_HaveTheMoments(long n, double p)
    {
        RandomStream random = new(1993, (ulong)n);
        double sum = 0;
        double squares = 0;
        for (int draw = 0; draw < Draws; draw++)
        {
            double deviation = BinomialSampler.Next(ref random, n, p) - (n * p);
            sum += deviation;
            squares += deviation * deviation;
        }

        double variance = n * p * (1 - p);
        double kurtosis = 3 + ((1 - (6 * p * (1 - p))) / variance);
        (sum / Draws).Should().BeApproximately(0, 5 * Math.Sqrt(variance / Draws));
        (squares / Draws).Should().BeApproximately(variance, 5 * variance * Math.Sqrt((kurtosis - 1) / Draws));
    }

    /// <summary>
    /// Chi-square against the exact probabilities, numbers expected fewer than ten times put together. The limit is the value that one seed in
    /// a thousand passes, by the approximation of Wilson and Hilferty (Proceedings of the National Academy of Sciences 17, 1931).
    /// </summary>
    [Theory]
    [InlineData(8, 0.4)]
    [InlineData(100, 0.099)]
    [InlineData(100, 0.1)]
    [InlineData(100, 0.101)]
    [InlineData(40, 0.5)]
    [InlineData(60, 0.7)]
    [InlineData(1000, 0.03)]
    [InlineData(1000, 0.9)]
    [InlineData(100_000, 0.5)]
    public void Next_ManyDraws_FollowTheProbabilities(int n, double p)
    {
        RandomStream random = new(46, (ulong)n);
        int[] counts = new int[n + 1];
        for (int draw = 0; draw < Draws; draw++)
        {
            counts[BinomialSampler.Next(ref random, n, p)]++;
        }

        double[] logFactorials = new double[n + 1];
        for (int k = 1; k <= n; k++)
        {
            logFactorials[k] = logFactorials[k - 1] + Math.Log(k);
        }

        double statistic = 0;
        int cells = 0;
        double expected = 0;
        double observed = 0;
        for (int k = 0; k <= n; k++)
        {
            expected += Draws * Math.Exp(logFactorials[n] - logFactorials[k] - logFactorials[n - k] + (k * Math.Log(p)) + ((n - k) * Math.Log(1 - p)));
            observed += counts[k];
            if (expected >= 10)
            {
                statistic += (observed - expected) * (observed - expected) / expected;
                cells++;
                (expected, observed) = (0, 0);
            }
        }

        double degrees = cells - 1;
        double root = 1 - (2 / (9 * degrees)) + (3.0902 * Math.Sqrt(2 / (9 * degrees)));
        statistic.Should().BeLessThan(degrees * root * root * root);
    }

    [Theory]
    [InlineData(0, 0.5, 0)]
    [InlineData(7, 0, 0)]
    [InlineData(7, 1, 7)]
    [InlineData(100_000, 1, 100_000)]
    public void Next_Certain_IsCertain(long n, double p, long expected)
    {
        RandomStream random = new(1);

        BinomialSampler.Next(ref random, n, p).Should().Be(expected);
    }
}
