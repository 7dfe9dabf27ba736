using CsCheck;
using JobMap.Opportunity.Ranks;

namespace JobMap.Tests.Opportunity.Ranks;

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

    private static int[] RankOf(double[] values)
    {
        int[] ranks = new int[values.Length];
        Ranking.Rank(values, ranks);
        return ranks;
    }
}
