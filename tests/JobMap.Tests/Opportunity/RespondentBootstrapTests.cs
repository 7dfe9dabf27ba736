using JobMap.Opportunity;

namespace JobMap.Tests.Opportunity;

public sealed class RespondentBootstrapTests
{
    [Fact]
    public void Resample_SameSeed_GivesTheSameFigures() =>
        RespondentBootstrap.Resample([Outcome(60, 20, 100)], 100, 50, 3).Should().Equal(RespondentBootstrap.Resample([Outcome(60, 20, 100)], 100, 50, 3));

    [Fact]
    public void Resample_OtherSeed_GivesOtherFigures() =>
        RespondentBootstrap.Resample([Outcome(60, 20, 100)], 100, 50, 3).Should().NotEqual(RespondentBootstrap.Resample([Outcome(60, 20, 100)], 100, 50, 4));

    [Fact]
    public void Resample_MoreResamples_BeginsWithTheSameOnes() =>
        RespondentBootstrap.Resample([Outcome(60, 20, 100)], 100, 80, 3).Take(50).Should().Equal(RespondentBootstrap.Resample([Outcome(60, 20, 100)], 100, 50, 3));

    [Fact]
    public void Resample_TheSameOutcomeTwice_IsPaired()
    {
        double[] resampled = RespondentBootstrap.Resample([Outcome(60, 20, 100), Outcome(60, 20, 100)], 100, 50, 1);

        resampled.Chunk(2).Should().OnlyContain(row => row[0] == row[1]);
        resampled.Distinct().Should().HaveCountGreaterThan(5);
    }

    /// <summary>The mean and the standard error of a share of .6 among 400, from theory: 6 points ± 10 √(.6 · .4 / 400).</summary>
    [Fact]
    public void Resample_OverservedOutcome_VariesAsTheoryTells()
    {
        double[] resampled = RespondentBootstrap.Resample([Outcome(240, 400, 400)], 400, 4000, 1);
        double mean = resampled.Average();
        double deviation = Math.Sqrt(resampled.Average(value => (value - mean) * (value - mean)));

        mean.Should().BeApproximately(6, 0.02);
        deviation.Should().BeApproximately(10 * Math.Sqrt(0.6 * 0.4 / 400), 0.01);
    }

    [Fact]
    public void Resample_EverybodyAlike_NeverVaries() =>
        RespondentBootstrap.Resample([Outcome(50, 0, 50)], 50, 100, 1).Should().OnlyContain(value => value == 20);

    [Fact]
    public void Resample_OnlyOneAnsweredAndIsNotDrawn_GivesTheLeast()
    {
        byte[] one = [255, 0, 0, 0, 0];
        double[] resampled = RespondentBootstrap.Resample([new TopBoxIndicators(one, one, one, new byte[5])], 5, 200, 1);

        resampled.Distinct().Should().BeEquivalentTo([0.0, 20.0]);
    }

    private static TopBoxIndicators Outcome(int important, int satisfied, int n) => new(Mask(n, n), Mask(important, n), Mask(n, n), Mask(satisfied, n));

    private static byte[] Mask(int set, int n) => [.. Enumerable.Range(0, n).Select(r => r < set ? byte.MaxValue : (byte)0)];
}
