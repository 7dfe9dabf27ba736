using CsCheck;
using JobMap.Opportunity;

namespace JobMap.Tests.Opportunity;

public sealed class RankingTests
{
    [Theory]
    [InlineData(new double[] { 3, 9, 5 }, new[] { 3, 1, 2 })]
    [InlineData(new double[] { 7, 9, 7, 2 }, new[] { 2, 1, 2, 4 })]
    [InlineData(new double[] { 4, 4, 4 }, new[] { 1, 1, 1 })]
    [InlineData(new double[] { 0 }, new[] { 1 })]
    [InlineData(new double[0], new int[0])]
    public void Rank_Values_PutsTheGreatestFirstAndSharesTheBetterRank(double[] values, int[] expected) =>
        RankOf(values).Should().Equal(expected);

    [Fact]
    public void Rank_AnyValues_IsOneMoreThanHowManyAreGreater() =>
        Gen.Int[0, 12].Select(value => (double)value).Array[0, 30].Sample(values =>
            RankOf(values).SequenceEqual(values.Select(value => 1 + values.Count(other => other > value))));

    [Fact]
    public void ProbabilityTop_HandMadeResamples_CountsHowOftenTheRankIsReached()
    {
        double[] resampled = [9, 5, 1, 5, 9, 1, 9, 1, 5, 7, 7, 7];

        Ranking.ProbabilityTop(resampled, outcomes: 3, top: 1).Should().Equal(0.75, 0.5, 0.25);
        Ranking.ProbabilityTop(resampled, outcomes: 3, top: 2).Should().Equal(1, 0.75, 0.5);
        Ranking.ProbabilityTop(resampled, outcomes: 3, top: 3).Should().Equal(1, 1, 1);
    }

    [Fact]
    public void ProbabilityTop_ResamplesWithoutTies_SumToTheSizeOfTheTop() =>
        Gen.Int[1, 8].SelectMany(outcomes => Gen.Select(Gen.Shuffle(Enumerable.Range(0, outcomes).ToArray()).Array[16], Gen.Int[1, 8])).Sample((rows, top) =>
        {
            double[] resampled = [.. rows.SelectMany(row => row.Select(value => (double)value))];
            return Math.Abs(Ranking.ProbabilityTop(resampled, rows[0].Length, top).Sum() - Math.Min(top, rows[0].Length)) < 1e-12;
        });

    private static int[] RankOf(double[] values)
    {
        int[] ranks = new int[values.Length];
        Ranking.Rank(values, ranks);
        return ranks;
    }
}
