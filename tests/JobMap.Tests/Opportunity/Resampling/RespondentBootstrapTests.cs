using CsCheck;
using JobMap.Internals;
using JobMap.Opportunity.Estimates;
using JobMap.Opportunity.Resampling;
using JobMap.Tests.Samples;

namespace JobMap.Tests.Opportunity.Resampling;

public sealed class RespondentBootstrapTests
{
    [Fact]
    public void Resample_SameSeed_GivesTheSameFigures() =>
        Resample([Outcome(60, 20, 100)], 100, 50, 3).Should().Equal(Resample([Outcome(60, 20, 100)], 100, 50, 3));

    [Fact]
    public void Resample_OtherSeed_GivesOtherFigures() =>
        Resample([Outcome(60, 20, 100)], 100, 50, 3).Should().NotEqual(Resample([Outcome(60, 20, 100)], 100, 50, 4));

    [Fact]
    public void Resample_MoreResamples_BeginsWithTheSameOnes() =>
        Resample([Outcome(60, 20, 100)], 100, 80, 3).Take(50).Should().Equal(Resample([Outcome(60, 20, 100)], 100, 50, 3));

    [Fact]
    public void Resample_TheSameOutcomeTwice_IsPaired()
    {
        double[] resampled = Resample([Outcome(60, 20, 100), Outcome(60, 20, 100)], 100, 50, 1);

        resampled.Chunk(2).Should().OnlyContain(row => row[0] == row[1]);
        resampled.Distinct().Should().HaveCountGreaterThan(5);
    }

    /// <summary>The mean and the standard error of a share of .6 among 400, from theory: 6 points ± 10 √(.6 · .4 / 400).</summary>
    [Fact]
    public void Resample_OverservedOutcome_VariesAsTheoryTells()
    {
        double[] resampled = Resample([Outcome(240, 400, 400)], 400, 4000, 1);
        double mean = resampled.Average();
        double deviation = Math.Sqrt(resampled.Average(value => (value - mean) * (value - mean)));

        mean.Should().BeApproximately(6, 0.02);
        deviation.Should().BeApproximately(10 * Math.Sqrt(0.6 * 0.4 / 400), 0.01);
    }

    [Fact]
    public void Resample_EverybodyAlike_NeverVaries() =>
        Resample([Outcome(50, 0, 50)], 50, 100, 1).Should().OnlyContain(value => value == 20);

    [Fact]
    public void Resample_OnlyOneAnsweredAndIsNotDrawn_GivesTheLeast()
    {
        byte[] one = [255, 0, 0, 0, 0];
        double[] resampled = Resample([new TopBoxIndicators(one, one, one, new byte[5])], 5, 200, 1);

        resampled.Distinct().Should().BeEquivalentTo([0.0, 20.0]);
    }

    /// <summary>Every formula and every count, against respondents drawn one by one and scored by <see cref="TopBoxCounts"/>.</summary>
    [Fact]
    public void Resample_AnyAnswers_IsTheSameAsOneByOneToTheLastBit() =>
        Gen.Select(Gen.Int[1, 70], Gen.Int[1, 20]).SelectMany((n, outcomes) => Gen.Select(Gen.Const(n), Answered(n).Array[outcomes])).Sample((n, outcomes) =>
            Resample(outcomes, n, 19, 5).SequenceEqual(Enumerable.Range(0, 19).SelectMany(b => outcomes.Select(outcome => Simple(outcome, n, 5, (ulong)b)))), iter: 200);

    private static double[] Resample(TopBoxIndicators[] outcomes, int respondents, int resamples, ulong seed) =>
        HeldScores.Of(new RespondentBootstrap(outcomes, respondents, resamples, seed));

    private static double Simple(TopBoxIndicators outcome, int respondents, ulong seed, ulong stream)
    {
        uint[] counts = ResampledCounts.Simple([outcome.ImportanceAnswered, outcome.ImportanceTop, outcome.SatisfactionAnswered, outcome.SatisfactionTop], respondents, new RandomStream(seed, stream));
        return RespondentBootstrap.Score(new TopBoxCounts(counts[0], counts[1], counts[2], counts[3], 0, 0, 0, 0));
    }

    private static Gen<TopBoxIndicators> Answered(int n) =>
        Gen.Select(Marks(n), Marks(n), Marks(n), Marks(n), (iAnswered, iTop, sAnswered, sTop) =>
            new TopBoxIndicators(iAnswered, Both(iAnswered, iTop), sAnswered, Both(sAnswered, sTop)));

    private static Gen<byte[]> Marks(int n) => Gen.Int[0, 4].Select(value => value > 0 ? byte.MaxValue : (byte)0).Array[n];

    private static byte[] Both(byte[] first, byte[] second) => [.. first.Zip(second, (a, b) => (byte)(a & b))];

    private static TopBoxIndicators Outcome(int important, int satisfied, int n) => new(Mask(n, n), Mask(important, n), Mask(n, n), Mask(satisfied, n));

    private static byte[] Mask(int set, int n) => [.. Enumerable.Range(0, n).Select(r => r < set ? byte.MaxValue : (byte)0)];
}
